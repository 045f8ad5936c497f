package lu.airsilk.flight.transit;

import java.time.Duration;
import java.time.Instant;
import lu.airsilk.flight.transit.rule.ElapsedWork;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.WorkCalendar;

/** A stretch of the way from the timetable to the store's door whose duration is learnt. */
public enum TransitLeg {
    /** How much later than the timetable goods land: delays, and flights that they missed. */
    DELAY(false),
    /** From landing to checked in and ready for customs. */
    HANDLING(false),
    /** From there to released by customs. */
    CUSTOMS(true),
    /** Counting, Chinese labels and put-away at the hub. */
    LABELLING(true),
    /** From ready at the hub to the truck's departure. */
    TRUCK(true),
    /** How much later than the way from the hub to the store takes goods are taken in there, on a day on which it takes in. */
    ROAD(false);

    private final boolean onWorkdays;

    TransitLeg(boolean onWorkdays) {
        this.onWorkdays = onWorkdays;
    }

    /** True when it is how much later something is than it was to be: what is early is not late. */
    public boolean isLateness() {
        return this == DELAY || this == ROAD;
    }

    /** How long it took, in hours of its own kind. */
    public int hours(Instant from, Instant until, WorkCalendar calendar) {
        return onWorkdays
                ? ElapsedWork.hours(from.atZone(Zones.CGO), until.atZone(Zones.CGO), calendar)
                : Math.clamp(Duration.between(from, until).toHours(), 0, Integer.MAX_VALUE);
    }

    /** True when it goes on in working hours only, so that its hours are hours of work. */
    public boolean onWorkdays() {
        return onWorkdays;
    }
}
