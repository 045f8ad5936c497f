package lu.airsilk.consignment.waybill.rule;

import java.util.Optional;

/** How far goods are, from the plan to the closed file, in this order; exceptions are {@link FlagKind}s, never states. */
public enum Milestone {
    PLANNED(Stage.ORIGIN),
    BOOKED(Stage.FLIGHT),
    TENDERED(Stage.ORIGIN),
    MANIFESTED(Stage.FLIGHT),
    DEPARTED(Stage.FLIGHT),
    ARRIVED(Stage.DESTINATION),
    CHECKED_IN(Stage.DESTINATION),
    NOTIFIED(Stage.DESTINATION),
    CLEARED(Stage.DESTINATION),
    DELIVERED(Stage.DESTINATION),
    RECEIPTED(Stage.DESTINATION),
    CLOSED(Stage.DESTINATION);

    /** Where a milestone is reached. */
    private enum Stage {
        ORIGIN,
        FLIGHT,
        DESTINATION
    }

    private final Stage stage;

    Milestone(Stage stage) {
        this.stage = stage;
    }

    /** The milestone a status code stands for; none for FOH, PRE, DIS, documents and codes we do not know. */
    public static Optional<Milestone> of(String code) {
        return switch (code) {
            case "BKD" -> Optional.of(BOOKED);
            case "RCS" -> Optional.of(TENDERED);
            case "MAN" -> Optional.of(MANIFESTED);
            case "DEP" -> Optional.of(DEPARTED);
            case "ARR" -> Optional.of(ARRIVED);
            case "RCF" -> Optional.of(CHECKED_IN);
            case "NFD", "AWD" -> Optional.of(NOTIFIED);
            case "CCD" -> Optional.of(CLEARED);
            case "DLV", "DDL" -> Optional.of(DELIVERED);
            case "RECEIPTED" -> Optional.of(RECEIPTED);
            case "CLOSED" -> Optional.of(CLOSED);
            default -> Optional.empty();
        };
    }

    /** Whether it is at least as far. */
    public boolean atLeast(Milestone other) {
        return compareTo(other) >= 0;
    }

    /** Whether it is reached on leaving with a flight, whose day the event then names. */
    boolean leaving() {
        return stage == Stage.FLIGHT;
    }

    /** Whether it counts only at the destination; the same at a transfer airport is on the way. */
    boolean atDestination() {
        return stage == Stage.DESTINATION;
    }
}
