package lu.airsilk.catalogue.product;

import java.time.Instant;

/** By whom and when a paper was kept. */
public record PaperKept(String by, Instant at) {}
