package lu.airsilk.flight.transit;

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
    TRUCK(true);

    private final boolean onWorkdays;

    TransitLeg(boolean onWorkdays) {
        this.onWorkdays = onWorkdays;
    }

    /** True when it goes on in working hours only, so that its hours are hours of work. */
    public boolean onWorkdays() {
        return onWorkdays;
    }
}
