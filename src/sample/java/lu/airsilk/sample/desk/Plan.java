package lu.airsilk.sample.desk;

import java.time.LocalDate;
import java.util.List;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.sample.world.Skies;

/** How it goes with a waybill that is under way, so that each state and each trouble can be seen. */
public enum Plan {
    /** All as it should be. */
    SMOOTH,
    /** Customs have opened it and not let it go. */
    INSPECTED,
    /** Half counted at the hub. */
    HALF_COUNTED,
    /** Counted, not posted. */
    COUNTED,
    /** Landed, and nobody has declared it. */
    UNDECLARED,
    /** On two flights; the second has just left. */
    SPLIT,
    /** Has just landed. */
    JUST_LANDED,
    /** In the air, shared out, and nobody has approved it yet. */
    UNAPPROVED,
    /** In the air. */
    FLYING,
    /** Loaded for the next flight. */
    MANIFESTED,
    /** Left behind by the last flight, goes with a later one. */
    OFFLOADED,
    /** At the airport. */
    TENDERED,
    /** Not handed over yet. */
    BOOKED_ONLY;

    private static final List<Plan> LATEST = List.of(
            SMOOTH, UNDECLARED, SMOOTH, SPLIT, JUST_LANDED, UNAPPROVED, FLYING, MANIFESTED, OFFLOADED, BOOKED_ONLY);
    private static final List<Plan> EARLIER =
            List.of(SMOOTH, SMOOTH, SMOOTH, SMOOTH, SMOOTH, SMOOTH, HALF_COUNTED, COUNTED, INSPECTED, SMOOTH);

    /** By the place of the maker in the wave. */
    static Plan of(BuyingDesk.Turn turn) {
        List<Plan> plans = switch (turn.wave().number()) {
            case 0 -> List.of(BOOKED_ONLY);
            case 1 -> LATEST;
            default -> EARLIER;
        };
        return plans.get(turn.place() % plans.size());
    }

    /** The flights that it takes, the earlier first. */
    List<PlannedFlight> flights(BuyingDesk.Turn turn, long grams, long volume) {
        Skies skies = turn.skies();
        LocalDate last = turn.wave().last();
        return switch (this) {
            case SMOOTH, INSPECTED, HALF_COUNTED, COUNTED, UNDECLARED ->
                skies.of(last.plusDays(2), last.plusDays(turn.wave().number() > 1 ? 4 : 2), grams, volume);
            case SPLIT -> {
                PlannedFlight second = skies.lastAway(grams / 2, volume / 2);
                yield List.of(skies.before(second, grams / 2, volume / 2), second);
            }
            case JUST_LANDED -> List.of(skies.lastLanded(grams, volume));
            case UNAPPROVED, FLYING -> List.of(skies.lastAway(grams, volume));
            case MANIFESTED, TENDERED -> List.of(skies.next(0, grams, volume));
            case OFFLOADED -> List.of(skies.lastAway(grams / 2, volume / 2), skies.next(1, grams / 2, volume / 2));
            case BOOKED_ONLY -> List.of(skies.next(2 + turn.place() % 3 * 2, grams, volume));
        };
    }
}
