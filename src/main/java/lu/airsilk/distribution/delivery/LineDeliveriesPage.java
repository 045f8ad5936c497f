package lu.airsilk.distribution.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.order.LineRef;
import org.jspecify.annotations.Nullable;

/** On which trucks an order line is or was, as a part of the line's story. */
@Named
@RequestScoped
public class LineDeliveriesPage {

    private static final Set<Role> READERS =
            Set.of(Role.STORE, Role.ASSISTANT, Role.OWNER, Role.HUB, Role.ALLOCATION, Role.AUDIT);

    @Inject
    DeliveryBook book;

    @Inject
    StoreDirectory stores;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * A truck with goods of the line.
     *
     * @param at when it came; until the store has confirmed, when it should be at the door; nothing before it leaves
     */
    public record Truck(LineDelivery delivery, @Nullable Instant at, TruckHour hour) {

        static Truck of(LineDelivery delivery, StoreRow store, Instant now) {
            if (delivery.confirmedAt() != null) {
                return new Truck(delivery, delivery.confirmedAt(), TruckHour.HERE);
            }
            return TruckDue.of(Optional.ofNullable(delivery.dispatchedAt()), store, now)
                    .map(due -> new Truck(delivery, due.at(), due.hour()))
                    .orElseGet(() -> new Truck(delivery, null, TruckHour.DUE));
        }

        public boolean late() {
            return hour == TruckHour.LATE;
        }
    }

    /** None for who may not see deliveries. */
    public List<Truck> of(LineRef line) {
        return Stream.of(line)
                .filter(any -> actor.roles().stream().anyMatch(READERS::contains))
                .flatMap(known -> book.ofLine(known).stream())
                .map(delivery -> Truck.of(delivery, stores.row(delivery.store()), clock.instant()))
                .toList();
    }
}
