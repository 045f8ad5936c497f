package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.JourneyChange;
import lu.airsilk.consignment.waybill.rule.Flag;
import lu.airsilk.consignment.waybill.rule.FlagKind;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.location.Zones;
import lu.airsilk.order.Expecting;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Reason;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;

/** What is expected of order lines moves with the goods that are kept for them under a waybill. */
@ApplicationScoped
class KeptGoods {

    @Inject
    SupplyBook supplies;

    @Inject
    Expecting expecting;

    /**
     * The latest word has moved the goods, or their landing. Of a landing that moves by hours the stores hear from those who
     * say so.
     */
    void follow(Consignment consignment, JourneyChange moved, Waypoint before) {
        Waypoint now = ConsignmentWaypoint.of(consignment.state(), consignment.furthest());
        held(moved).ifPresent(why -> expecting.tellHeld(expecting.ground(lines(consignment), why)));
        grounded(moved).ifPresent(why -> expecting.ground(lines(consignment), why));
        if (isHeld(moved) && now != Waypoint.CLEARED) {
            return;
        }
        if (now == before && moved.before().equals(moved.now())) {
            return;
        }
        at(now, moved).ifPresent(at -> {
            List<Expecting.Slipped> slipped = expecting.reach(lines(consignment), now, at);
            if (!moved.concernsStores()) {
                expecting.tell(slipped);
            }
        });
    }

    /** Customs have let it go at another moment than was noted; of goods that are further the day follows from where they are. */
    void clearedAnew(Consignment consignment, JourneyChange moved) {
        if (ConsignmentWaypoint.of(consignment.state(), consignment.furthest()) == Waypoint.CLEARED) {
            at(Waypoint.CLEARED, moved)
                    .ifPresent(at -> expecting.tell(expecting.reach(lines(consignment), Waypoint.CLEARED, at)));
        }
    }

    /** That customs have begun to hold it; when they let it go nobody knows. */
    private static Optional<Reason> held(JourneyChange moved) {
        return moved.raised().stream()
                .filter(flag -> isHold(flag, moved.progress()))
                .findFirst()
                .map(flag -> Reason.of("expected.held", LocalDate.ofInstant(flag.since(), Zones.CGO)));
    }

    private static boolean isHeld(JourneyChange moved) {
        return moved.progress().flags().stream().anyMatch(flag -> isHold(flag, moved.progress()));
    }

    /** Of goods that are held in part nobody knows which lines wait. */
    private static boolean isHold(Flag flag, Progress progress) {
        return flag.kind() == FlagKind.CUSTOMS_HOLD && flag.open() && flag.pieces() >= progress.pieces();
    }

    /** Why all of it stays behind without another flight; of goods that fly in part nobody knows which lines wait. */
    private static Optional<Reason> grounded(JourneyChange moved) {
        Progress progress = moved.progress();
        return new Journey(progress).waitingForFlight() < progress.pieces()
                ? Optional.empty()
                : moved.raised().stream()
                        .flatMap(flag -> grounded(flag).stream())
                        .findFirst();
    }

    private static Optional<Reason> grounded(Flag flag) {
        Optional<String> flight = flag.flight().map(on -> new FlightKey(on.number(), on.day()).toString());
        return switch (flag.kind()) {
            case FLIGHT_CANCELLED -> flight.map(known -> Reason.of("expected.cancelled", known));
            case OFFLOADED, SHORT_SHIPPED -> flight.map(known -> Reason.of("expected.leftBehind", known));
            case MISSING, FOUND, OVERCARRIED, CUSTOMS_HOLD -> Optional.empty();
        };
    }

    private static Optional<Instant> at(Waypoint waypoint, JourneyChange moved) {
        Journey journey = new Journey(moved.progress());
        return switch (waypoint) {
            case CLEARED -> journey.times(Milestone.CLEARED).actual();
            case CHECKED_IN -> journey.times(Milestone.CHECKED_IN).actual();
            default -> moved.now();
        };
    }

    private List<LineRef> lines(Consignment consignment) {
        return supplies
                .waitingFor(SupplyKind.CONSIGNMENT_LINE, consignment.awb().number())
                .stream()
                .map(LineRef::of)
                .toList();
    }
}
