package lu.airsilk.identity;

/**
 * The door was busy: somebody should look.
 *
 * @param times how often somebody was stopped within a minute
 */
public record SecurityPiledUp(long times) {}
