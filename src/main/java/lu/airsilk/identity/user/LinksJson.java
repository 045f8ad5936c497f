package lu.airsilk.identity.user;

import java.util.List;
import lu.airsilk.platform.rest.UnkeptAnswer;

/** The one-time links of a list of users, in its order. */
public record LinksJson(long total, List<LinkJson> items) implements UnkeptAnswer {}
