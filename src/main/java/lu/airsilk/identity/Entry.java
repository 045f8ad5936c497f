package lu.airsilk.identity;

import lu.airsilk.identity.access.AccessKind;

/**
 * Somebody who came in.
 *
 * @param kind what opened the door
 * @param access the hash of the token or cookie that did
 */
public record Entry(Actor actor, AccessKind kind, String access) {}
