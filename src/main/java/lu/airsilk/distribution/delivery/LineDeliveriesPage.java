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
import lu.airsilk.distribution.DeliveryBook;
import lu.airsilk.distribution.DeliveryState;
import lu.airsilk.distribution.LineDelivery;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.order.LineRef;
import org.jspecify.annotations.Nullable;

/** On which trucks an order line is or was, as a part of the line's story. */
@Named
@RequestScoped
public class LineDeliveriesPage {

    private static final Set<Role> READERS = Set.of(Role.STORE, Role.HUB, Role.ALLOCATION, Role.AUDIT);

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
     * @param due when it should be at the door; nothing before it leaves
     * @param late that time is over, and the store has not confirmed
     */
    public record Truck(LineDelivery delivery, @Nullable Instant due, boolean late) {}

    /** None for who may not see deliveries. */
    public List<Truck> of(LineRef line) {
        return Stream.of(line)
                .filter(any -> actor.roles().stream().anyMatch(READERS::contains))
                .flatMap(known -> book.ofLine(known).stream())
                .map(this::truck)
                .toList();
    }

    private Truck truck(LineDelivery delivery) {
        Optional<Instant> due = Optional.ofNullable(delivery.dispatchedAt())
                .map(left -> left.plus(stores.row(delivery.store()).lead()));
        boolean under = delivery.state() == DeliveryState.DISPATCHED;
        boolean late = under && due.filter(clock.instant()::isAfter).isPresent();
        return new Truck(delivery, due.orElse(null), late);
    }
}
