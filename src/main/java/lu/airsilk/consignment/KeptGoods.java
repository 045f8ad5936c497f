package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.JourneyChange;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.order.Expecting;
import lu.airsilk.order.LineRef;
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
