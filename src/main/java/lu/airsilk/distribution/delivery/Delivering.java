package lu.airsilk.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import lu.airsilk.distribution.Delivery;
import lu.airsilk.distribution.DeliveryLine;
import lu.airsilk.distribution.DeliveryNumber;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.supply.ClaimRow;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;

/** Gathers at the hub what stores have claimed. */
@ApplicationScoped
public class Delivering {

    @Inject
    Deliveries deliveries;

    @Inject
    StoreDirectory stores;

    @Inject
    SupplyBook book;

    @Inject
    Supply supply;

    @Inject
    Numbers numbers;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Clock clock;

    /**
     * Takes all the store's claims on lots into its draft, which is made when it has none. Refused when there is neither
     * a draft nor a claim.
     */
    @Transactional
    @Allowed(Role.HUB)
    public PreparedDelivery prepare(StoreCode store) {
        stores.named(store);
        List<ClaimRow> claims = book.hardClaims(store);
        boolean isNew = deliveries.draftOf(store).isEmpty();
        Refused.unless(!isNew || !claims.isEmpty(), "delivery.nothingWaits", store);
        Delivery draft = deliveries.draftOf(store).orElseGet(() -> begun(store));
        supply.pick(claims.stream().map(ClaimRow::id).toList(), draft.number().number());
        claims.forEach(draft::add);
        return new PreparedDelivery(draft.number(), isNew);
    }

    private Delivery begun(StoreCode store) {
        Delivery delivery = new Delivery(
                new DeliveryNumber(numbers.next("DL")), store, new Delivery.Hand(actor.user(), clock.instant()));
        deliveries.add(delivery);
        return delivery;
    }

    /** Gives a draft up; its goods stay claimed and wait for the next delivery. */
    @Transactional
    @Allowed(Role.HUB)
    public void cancel(DeliveryNumber number) {
        Delivery delivery = deliveries.lock(number, actor.stores());
        expected.check(delivery);
        delivery.cancel();
        List<Long> claims = delivery.lines().stream().map(DeliveryLine::claim).toList();
        supply.unpick(
                book.claims(claims).stream()
                        .filter(ClaimRow::isLive)
                        .map(ClaimRow::id)
                        .toList(),
                number.number());
    }
}
