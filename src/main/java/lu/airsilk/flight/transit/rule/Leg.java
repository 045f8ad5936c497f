package lu.airsilk.flight.transit.rule;

/**
 * A stretch of the way and how long it takes.
 *
 * @param law hours of the clock, or of work
 * @param onWorkdays true when it goes on in working hours only
 */
public record Leg(DurationLaw law, boolean onWorkdays) {}
