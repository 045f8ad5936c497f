package lu.airsilk.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.location.Hand;
import lu.airsilk.shared.Units;
import lu.airsilk.supply.LooseGivenUp;
import lu.airsilk.supply.LostReservation;

/** Deliveries that have not left carry whole cases: the rest of a case whose other part is held back stays here. */
@ApplicationScoped
class LooseDeliveries {

    @Inject
    Deliveries deliveries;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    void takeOut(@Observes LooseGivenUp given) {
        Map<Long, Units> parts =
                given.parts().stream().collect(Collectors.toMap(LostReservation::reservation, LostReservation::units));
        deliveries.prepared(parts.keySet()).stream()
                .collect(Collectors.groupingBy(DeliveryLine::delivery))
                .forEach((delivery, lines) -> takeOut(delivery, lines, parts));
    }

    private void takeOut(Delivery delivery, List<DeliveryLine> lines, Map<Long, Units> parts) {
        List<DeliveryLine> whole = lines.stream()
                .filter(line -> line.units().equals(parts.get(line.reservation())))
                .toList();
        lines.stream()
                .filter(line -> !whole.contains(line))
                .forEach(line -> line.lessen(Objects.requireNonNull(parts.get(line.reservation()))));
        if (whole.size() == delivery.lines().size()) {
            delivery.cancel(new Hand(actor.user(), clock.instant()));
        } else {
            delivery.takeOut(whole);
            deliveries.changed(delivery);
        }
    }
}
