package lu.airsilk.order.follow;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.Cases;

/** When the cases of a line stand in the store: the list of lines and the sheet of one say the same of it. */
public enum LineDay {
    /** Nothing of it comes: it was given up, or lost on the way. */
    NONE,

    /** All of it is in the store. */
    HERE,

    /** All that was given is in the store; the rest waits for others, without a day or with its own. */
    HERE_REST_OPEN,

    /** It has no day: no flight is planned, or others were given what there was. */
    OPEN,

    /** All that was given is on a truck, whose hour stands with the delivery. */
    ON_TRUCK,

    /** The same; the rest waits for others without a day. */
    ON_TRUCK_REST_OPEN,

    /** All that was given is on a truck, and the day on which it was expected is over. */
    LATE_ON_TRUCK,

    /** The same; the rest waits for others, without a day or with its own. */
    LATE_ON_TRUCK_REST_OPEN,

    /** The day is ahead. */
    AHEAD,

    /** The same of some cases; the supplier has said no day for the rest. */
    AHEAD_REST_OPEN,

    /** The same of some cases; the rest is expected on the day that was promised anew. */
    AHEAD_REST_PROMISED,

    /** The day is ahead for what was given; the rest waits for others without a day. */
    GIVEN_REST_OPEN,

    /** What was given has no day, as customs hold it; the rest waits for others with a day of its own. */
    GIVEN_OPEN,

    /** The day is over, and nobody has said another. */
    LATE,

    /** The day is over, and customs still have the goods. */
    LATE_IN_CUSTOMS,

    /** The same of what was given; the rest waits for others without a day. */
    LATE_REST_OPEN;

    public static LineDay of(LineRow row, LocalDate today) {
        LineRow.Figures figures = row.figures();
        if (figures.isGivenUp()) {
            return NONE;
        }
        if (figures.isHere()) {
            return here(row);
        }
        if (row.expected() == null) {
            return figures.isGivenInPart() && row.rest().likely() != null ? GIVEN_OPEN : OPEN;
        }
        return row.daysLate(today) > 0 ? late(row) : figures.isOnTruck() ? onTruck(figures) : ahead(row);
    }

    private static LineDay onTruck(LineRow.Figures figures) {
        return figures.open().isZero() ? ON_TRUCK : ON_TRUCK_REST_OPEN;
    }

    private static LineDay ahead(LineRow row) {
        if (row.figures().isGivenInPart()) {
            return GIVEN_REST_OPEN;
        }
        if (!row.isPartExpected()) {
            return AHEAD;
        }
        return row.isRestPromised() ? AHEAD_REST_PROMISED : AHEAD_REST_OPEN;
    }

    private static LineDay here(LineRow row) {
        if (row.arrivedOn() == null) {
            return row.figures().isCut() ? OPEN : NONE;
        }
        return row.figures().isCut() ? HERE_REST_OPEN : HERE;
    }

    private static LineDay late(LineRow row) {
        if (row.figures().isOnTruck()) {
            return row.figures().open().isZero() ? LATE_ON_TRUCK : LATE_ON_TRUCK_REST_OPEN;
        }
        if (row.figures().isGivenInPart()) {
            return LATE_REST_OPEN;
        }
        return row.expectation().waitsForCustoms() ? LATE_IN_CUSTOMS : LATE;
    }

    /** Whether what was promised is still to come: what was cut is promised no more, and what is here has come. */
    public boolean isToCome() {
        return switch (this) {
            case ON_TRUCK,
                    ON_TRUCK_REST_OPEN,
                    LATE_ON_TRUCK,
                    LATE_ON_TRUCK_REST_OPEN,
                    AHEAD,
                    AHEAD_REST_OPEN,
                    AHEAD_REST_PROMISED,
                    GIVEN_REST_OPEN,
                    GIVEN_OPEN,
                    LATE,
                    LATE_IN_CUSTOMS,
                    LATE_REST_OPEN -> true;
            case NONE, HERE, HERE_REST_OPEN, OPEN -> false;
        };
    }

    /** Whether to say beside it what was promised: that the day is lost leaves the promise as it was given. */
    public boolean isPromiseTold(LineRow row) {
        return isToCome() || (this == OPEN && row.promise().nineInTen() != null);
    }

    public boolean isLate() {
        return switch (this) {
            case LATE, LATE_IN_CUSTOMS, LATE_ON_TRUCK, LATE_ON_TRUCK_REST_OPEN, LATE_REST_OPEN -> true;
            default -> false;
        };
    }

    /** In words, with the day on which it came, is expected or was due; what is here already comes first. */
    public String told(LineRow row, LocalDate today, Speaker speaker) {
        LocalDate day = this == HERE || this == HERE_REST_OPEN ? row.arrivedOn() : row.expected();
        LineRow.Figures figures = row.figures();
        String told = speaker.say(
                this == HERE && !figures.settled().isZero() ? "LineDay.HERE_PART" : "LineDay." + name(),
                speaker.day(day),
                row.daysLate(today),
                row.onItsDay(),
                figures.toSend(),
                figures.givenToSend(),
                speaker.packed(figures.received(), figures.pack()),
                speaker.packed(figures.onTruck(), figures.pack()),
                speaker.day(today.plusDays(1)),
                speaker.day(row.promise().likely()),
                rest(row, today, speaker),
                row.whereabouts()
                        .map(at -> speaker.say("LineDay.late." + at))
                        .orElseGet(() -> speaker.say("LineDay.late")));
        String all = isToCome() || this == OPEN
                ? beside(figures, told, speaker)
                : cameLate(row) ? afterPromise(row, told, speaker) : told;
        boolean counted = isToCome() && this != LATE && !row.atCount().isZero();
        String seen = counted ? speaker.say("LineDay.and", all, speaker.say("LineDay.atCount", row.atCount())) : all;
        return gone(figures, speaker).reduce(seen, (before, gone) -> speaker.say("LineDay.and", before, gone));
    }

    /** What of it comes no more, and why: who has six of ten does not wait for the others. */
    private static Stream<String> gone(LineRow.Figures figures, Speaker speaker) {
        return Stream.of(
                        figures.settled().isZero()
                                ? ""
                                : speaker.say(
                                        "LineDay.goneOnTheWay", speaker.packed(figures.settled(), figures.pack())),
                        gone("LineDay.goneCancelled", figures.cancelled(), speaker),
                        gone("LineDay.goneExchanged", figures.exchanged(), speaker),
                        gone("LineDay.goneNotAccepted", figures.notAccepted(), speaker))
                .filter(told -> !told.isEmpty());
    }

    private static String gone(String why, Cases cases, Speaker speaker) {
        return cases.isZero() ? "" : speaker.say(why, cases);
    }

    /** Whether it is here and came later than promised: that is told as long as the order is. */
    boolean cameLate(LineRow row) {
        return (this == HERE || this == HERE_REST_OPEN) && row.daysAfterPromise() > 0;
    }

    private static String afterPromise(LineRow row, String told, Speaker speaker) {
        return speaker.say("LineDay.afterPromise", told, row.daysAfterPromise(), speaker.day(row.promisedBy()));
    }

    /** The others come on a day of their own, where their supplier has said one. */
    private static String rest(LineRow row, LocalDate today, Speaker speaker) {
        Cases open = row.figures().open();
        Cases some = Objects.requireNonNullElse(row.rest().cases(), Cases.ZERO);
        LocalDate day = row.rest().likely();
        if (day == null || some.isZero()) {
            return speaker.say("LineDay.restOpen", open);
        }
        if (day.isBefore(today)) {
            return speaker.say(
                    some.isLessThan(open) ? "LineDay.restPartLate" : "LineDay.restLate", open, speaker.day(day), some);
        }
        return speaker.say(some.isLessThan(open) ? "LineDay.restPart" : "LineDay.restOn", open, speaker.day(day), some);
    }

    /** The day is none of what was sent before, where others are to be given, nor of what is here. */
    private static String beside(LineRow.Figures figures, String told, Speaker speaker) {
        String here = speaker.packed(figures.received(), figures.pack());
        if (figures.isRestToCome()) {
            return speaker.say("LineDay.partSent", figures.shipped(), figures.received(), figures.toSend(), told, here);
        }
        return figures.received().isZero() ? told : speaker.say("LineDay.partHere", here, told);
    }
}
