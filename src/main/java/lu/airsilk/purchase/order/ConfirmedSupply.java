package lu.airsilk.purchase.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.location.Zones;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Units;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyOpening;

/** What a supplier has confirmed, and nobody has to agree to any more: the supply that stores can be promised from. */
@ApplicationScoped
public class ConfirmedSupply {

    @Inject
    Supply supply;

    @Inject
    SupplyBook supplies;

    @Inject
    FlightSchedule schedule;

    @Inject
    Event<PurchaseAnswered> answered;

    @Inject
    Event<PurchaseMoved> moved;

    /** Opens the lines of an order whose answer holds; does nothing while finance has to agree to it. */
    public void open(PurchaseOrder order) {
        if (order.state() == PurchaseState.CONFIRMED) {
            open(order.lines().stream()
                    .filter(line -> !line.confirmed().isZero())
                    .toList());
            tell(order.number(), otherwise(order));
        }
    }

    /** The lines that come otherwise than stores were told, by the latest word on their flight. */
    public List<PurchaseLine> otherwise(PurchaseOrder order) {
        Optional<FlightRow> departure = order.flight().map(FlightKey::of).flatMap(schedule::find);
        return order.lines().stream()
                .filter(line -> line.comesOtherwise(departure))
                .toList();
    }

    /** What these lines bring is ready on another day, which their stores hear of. */
    void postpone(PurchaseOrderNumber number, List<PurchaseLine> moved) {
        moved.forEach(line -> supply.expectOf(SupplyKind.PURCHASE_LINE, reference(line), ready(line)));
        tell(number, moved);
    }

    /** The stores that wait for what these lines were to bring hear what comes of it now. */
    public void tell(PurchaseOrderNumber number, List<PurchaseLine> lines) {
        answered.fire(new PurchaseAnswered(
                number, lines.stream().map(PurchaseLine::sku).collect(Collectors.toSet())));
    }

    /** The stores that wait for what these lines were to bring hear that it flies with this departure now. */
    void tell(PurchaseOrderNumber number, FlightKey flight, List<PurchaseLine> lines) {
        moved.fire(new PurchaseMoved(
                number, flight, lines.stream().map(PurchaseLine::sku).collect(Collectors.toSet())));
    }

    /** Lines whose answer is noted a second time have their supply already, with nothing in it. */
    private void open(List<PurchaseLine> lines) {
        Set<String> known = supplies.supplies(
                        SupplyKind.PURCHASE_LINE,
                        lines.stream().map(ConfirmedSupply::reference).toList())
                .keySet();
        Map<Boolean, List<PurchaseLine>> again =
                lines.stream().collect(Collectors.partitioningBy(line -> known.contains(reference(line))));
        again.getOrDefault(false, List.of()).forEach(line -> supply.open(opening(line)));
        List<PurchaseLine> reopened = again.getOrDefault(true, List.of());
        supply.add(
                SupplyKind.PURCHASE_LINE,
                reopened.stream().collect(Collectors.toMap(ConfirmedSupply::reference, ConfirmedSupply::units)));
        reopened.forEach(line -> supply.expectOf(SupplyKind.PURCHASE_LINE, reference(line), ready(line)));
    }

    private static String reference(PurchaseLine line) {
        return line.ref().toString();
    }

    private static Units units(PurchaseLine line) {
        return line.pack().unitsOf(line.confirmed());
    }

    private static SupplyOpening opening(PurchaseLine line) {
        return new SupplyOpening(
                SupplyKind.PURCHASE_LINE,
                reference(line),
                line.sku(),
                line.pack(),
                units(line),
                Optional.empty(),
                ready(line));
    }

    private static Optional<Instant> ready(PurchaseLine line) {
        return Optional.ofNullable(line.shipDay())
                .map(day -> day.atStartOfDay(Zones.LUX).toInstant());
    }
}
