package lu.airsilk.identity;

/** Somebody whom the portal itself lets in, with a password that its operator has chosen. */
public record FoundingUser(String name, Password password, Rights rights) {}
