package lu.airsilk.order.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.promise.Expectation;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.LinePromise;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A line in a long list of lines: only what the list shows.
 *
 * @param rest when those come that wait beside the ones it was given, whose day is the line's; no day when nobody has said
 * @param arrivedOn the last day on which any of it came into the store
 * @param promisedFirst the day by which our rules promised it, whatever was decided since; missing for what they promised nothing
 * @param why what was said of the line last
 * @param saidAt when; missing for what is said of a line that is not sent yet
 * @param whyMissing what was said of the cases that have not come, where the last word is of those that have
 * @param atCount cases of it that lie at the hub and are being counted there
 * @param comments how much people have said at it
 */
public record LineRow(
        int position,
        Sku sku,
        Names names,
        Figures figures,
        Promise promise,
        Expectation expectation,
        Expectation rest,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate promisedFirst,
        FrozenPrice price,
        Optional<Reason> why,
        @Nullable Instant saidAt,
        Optional<Said> whyMissing,
        Cases atCount,
        long comments) {

    /** What was said of it, and when. */
    public record Said(Reason reason, Instant at) {}

    /** Of the reasons of sharing these tell what was lost; all others begin with what was asked and what was given of it. */
    private static final Set<String> LOSSES = Set.of("allocation.held", "allocation.shortfall");

    /** What is counted at the hub is not yet there to be loaded. */
    static final String AT_COUNT = "AT_COUNT";

    /** Where goods were seen that are not in the store yet: before, nobody can say that they have not flown. */
    static final Set<String> WAYPOINTS =
            Set.of(Waypoint.LANDED.name(), Waypoint.CLEARED.name(), Waypoint.AT_HUB.name());

    /** Cases that earlier sharings gave, while what was said last tells of one alone that came after them. */
    public Cases givenBefore() {
        return why.filter(last -> last.code().startsWith("allocation.") && !LOSSES.contains(last.code()))
                .map(last -> figures.allocated().value()
                        - Long.parseLong(last.arguments().get(1)))
                .filter(before -> before > 0)
                .map(Cases::of)
                .orElse(Cases.ZERO);
    }

    /** The same line with this promise, and with why it is none of goods that are there. */
    LineRow promised(LinePromise quoted) {
        return new LineRow(
                position,
                sku,
                names,
                figures,
                quoted.promise(),
                expectation,
                rest,
                arrivedOn,
                promisedFirst,
                price,
                quoted.whyNext().or(() -> why),
                quoted.whyNext().isPresent() ? null : saidAt,
                whyMissing,
                atCount,
                comments);
    }

    /** The line of an order that was given up: what nobody ever accepted is given up as it was asked. */
    LineRow givenUp() {
        return figures.accepted().isZero()
                ? new LineRow(
                        position,
                        sku,
                        names,
                        figures.givenUp(),
                        promise,
                        expectation,
                        rest,
                        arrivedOn,
                        promisedFirst,
                        price,
                        why,
                        saidAt,
                        whyMissing,
                        atCount,
                        comments)
                : this;
    }

    /** The day on which it is expected now; as promised until something has happened, none for what was cut or is here. */
    public @Nullable LocalDate expected() {
        if (figures.isCut() || figures.isHere() || expectation.hasNoDay()) {
            return null;
        }
        return expectation.likely() == null ? promise.likely() : expectation.likely();
    }

    /** Whether some of what is open has no day, though the others have one. */
    boolean isPartExpected() {
        Cases some = expectation.cases();
        return some != null && some.isLessThan(figures.open());
    }

    /** So many of those that are still to leave come on the day of the line, the ones it was given among them; the others do not. */
    Cases onItsDay() {
        Cases some = Objects.requireNonNullElse(expectation.cases(), figures.open());
        return figures.givenToSend().plus(figures.sharedOut() ? Cases.ZERO : some.min(figures.open()));
    }

    /** The days on which something is still to come, as the list of lines tells them: of a line some may come later than the others. */
    Stream<LocalDate> days() {
        boolean open = !figures.isGivenUp() && !figures.open().isZero();
        return Stream.of(
                        Optional.ofNullable(expected()),
                        Optional.ofNullable(rest.likely()).filter(_ -> open),
                        Optional.ofNullable(promise.likely()).filter(_ -> open && isPartExpected() && isRestPromised()))
                .flatMap(Optional::stream);
    }

    /** Whether the line is promised a later day than the one on which some of it comes: that is the day of the others. */
    boolean isRestPromised() {
        LocalDate some = expectation.likely();
        LocalDate all = promise.likely();
        return some != null && all != null && all.isAfter(some);
    }

    /** How far the goods are that are still to leave for the store, as the code of a word; empty when nobody has said. */
    Optional<String> whereabouts() {
        if (!atCount.isZero()) {
            return Optional.of(AT_COUNT);
        }
        return figures.allocated().isZero()
                ? Optional.of("NOT_GIVEN")
                : Optional.ofNullable(expectation.why())
                        .filter(WAYPOINTS::contains)
                        .filter(_ -> !figures.givenToSend().isZero());
    }

    /** Whether any of it comes after the day by which it was promised, or that day is over. */
    boolean isBehindPromise(LocalDate today) {
        boolean restIs = !figures.open().isZero() && rest.isAfter(promise);
        return expectation.isAfter(promise) || restIs || promise.isOver(today);
    }

    /** How many days the rest of it is late; 0 while nothing is, and for what has come or was given up. */
    public long daysLate(LocalDate today) {
        LocalDate expected = expected();
        return expected == null ? 0 : Math.max(0, today.toEpochDay() - expected.toEpochDay());
    }

    /** Whether some of it is late, whatever the day of the others: its day is over and not all of it is here. */
    public boolean isLate(LocalDate today) {
        return LineDay.of(this, today).isLate() || isRestLate(today);
    }

    /** Whether all that is late of it is on a truck, and lists of what is still to come on none do not have it. */
    boolean isLateOnTruckAlone(LocalDate today) {
        return LineDay.of(this, today).isLate() && figures.isOnTruck() && !isRestLate(today);
    }

    /** Of the cases that wait beside those it was given some had a day, and it is over. */
    private boolean isRestLate(LocalDate today) {
        LocalDate day = rest.likely();
        Cases some = Objects.requireNonNullElse(rest.cases(), Cases.ZERO);
        return figures.sharedOut() && !figures.open().isZero() && !some.isZero() && day != null && day.isBefore(today);
    }

    /** Whether it has neither goods nor a day. */
    boolean waitsWithoutDay(LocalDate today) {
        return LineDay.of(this, today) == LineDay.OPEN;
    }

    /** Whether the day by which it was promised first is over. */
    boolean isPromiseOver(LocalDate today) {
        LocalDate promised = promisedBy();
        return promised != null && promised.isBefore(today);
    }

    /** How many days after the one by which it was promised the last of it came; 0 for what came in time, or was promised for no day. */
    long daysAfterPromise() {
        LocalDate promised = promisedBy();
        return arrivedOn == null || promised == null ? 0 : Math.max(0, arrivedOn.toEpochDay() - promised.toEpochDay());
    }

    /** The day by which our rules promised it; the one that somebody decided where they promised none, which no record counts. */
    @Nullable LocalDate promisedBy() {
        return promisedFirst == null ? promise.nineInTen() : promisedFirst;
    }

    /**
     * How many cases of the line are how far.
     *
     * @param exchanged cases that the store took as another product, which has a line of its own
     * @param sharedOut the goods that it was promised of have been shared out since a day was last set
     * @param settled units that were lost or damaged on the way
     */
    public record Figures(
            PackSize pack,
            Cases requested,
            Cases accepted,
            Cases allocated,
            Cases shipped,
            Cases cancelled,
            Cases exchanged,
            boolean sharedOut,
            Units received,
            Units settled) {

        Figures givenUp() {
            return new Figures(
                    pack, requested, requested, allocated, shipped, requested, exchanged, sharedOut, received, settled);
        }

        public Cases open() {
            return accepted.minus(allocated).minus(cancelled);
        }

        /** Whether some of it has left, and the day is that of others, which are still to be sent. */
        public boolean isRestToCome() {
            return !shipped.isZero() && !toSend().isZero() && !isOnTruck();
        }

        /** What stands of it and has not left for the store. */
        public Cases toSend() {
            return accepted.minus(cancelled).minus(shipped);
        }

        /** All that it was given was received or settled, and nothing more is to come on a day. */
        boolean isHere() {
            return isGivenOut() && !isSomeMissing(allocated);
        }

        /** All that it was given has left for the store, and some of it has not come yet. */
        boolean isOnTruck() {
            return isGivenOut() && shipped.equals(allocated) && isSomeMissing(shipped);
        }

        /** Of what was asked so many cases were never accepted, nor exchanged; none before anybody has answered. */
        Cases notAccepted() {
            return accepted.isZero() && exchanged.isZero()
                    ? Cases.ZERO
                    : requested.minus(accepted).minus(exchanged);
        }

        /** Whether less has come, or is to come, than was asked for: open, cancelled, exchanged or not accepted. */
        boolean isLessThanAsked() {
            return !open().isZero()
                    || !cancelled.isZero()
                    || !exchanged.isZero()
                    || !notAccepted().isZero();
        }

        /** What has left for the store and was neither received nor settled yet. */
        Units onTruck() {
            Units sent = pack.unitsOf(shipped);
            return sent.minus(sent.min(received.plus(settled)));
        }

        /** The day is that of the cases that it was given; nobody has given the others, and no goods are left to be shared. */
        boolean isGivenInPart() {
            return sharedOut && !allocated.isZero() && !open().isZero();
        }

        /** It was given some, and is given no more on the day for which it was promised. */
        private boolean isGivenOut() {
            return !allocated.isZero() && (sharedOut || open().isZero());
        }

        private boolean isSomeMissing(Cases sent) {
            return pack.unitsOf(sent).isMoreThan(received.plus(settled));
        }

        /** What has come or is still to come; before an order is accepted, what is asked for. */
        public Cases standing(OrderState state) {
            return switch (state) {
                case DRAFT, WAITING_OWNER, SUBMITTED -> requested;
                case ACCEPTED, IN_FULFILMENT, COMPLETED, CANCELLED -> accepted.minus(cancelled);
            };
        }

        /** Whether all that it was given when goods were shared out is here, and the rest waits for others without a day. */
        public boolean isCut() {
            return sharedOut && !open().isZero() && !isSomeMissing(allocated);
        }

        /** Whether none of it will come any more. */
        public boolean isGivenUp() {
            return !cancelled.isZero() && cancelled.equals(accepted);
        }

        /** Of the cases that it was given those that have not left for the store. */
        Cases givenToSend() {
            return allocated.minus(shipped);
        }

        public Cases receivedCases() {
            return pack.wholeCasesIn(received);
        }
    }
}
