package lu.airsilk.identity.user;

import lu.airsilk.identity.Rights;
import lu.airsilk.identity.access.Password;

/** Somebody whom the portal itself lets in, with a password that its operator has chosen. */
public record FoundingUser(String name, Password password, Rights rights) {}
