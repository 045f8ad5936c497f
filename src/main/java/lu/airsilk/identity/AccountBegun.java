package lu.airsilk.identity;

/** Somebody has an account from now on. */
public record AccountBegun(String user) {}
