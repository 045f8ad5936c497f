package lu.airsilk.identity.signin;

import java.time.Instant;

/** A token in clear, as only its owner sees it, once. */
public record IssuedToken(String token, Instant expiresAt) {}
