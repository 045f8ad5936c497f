package lu.airsilk.identity;

/**
 * Somebody who came in.
 *
 * @param access the hash of the token or cookie that opened the door
 */
public record Entry(Actor actor, String access) {}
