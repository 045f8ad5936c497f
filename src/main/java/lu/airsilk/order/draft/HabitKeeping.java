package lu.airsilk.order.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreLock;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Keeps what a store orders again and again. */
@ApplicationScoped
public class HabitKeeping {

    @Inject
    Habits habits;

    @Inject
    Orders orders;

    @Inject
    ProductDirectory products;

    @Inject
    StoreLock lock;

    @Inject
    CurrentActor actor;

    /** Keeps the lines of an order, or of the list in the making, under a name; what had that name before is replaced. */
    @Transactional
    @Allowed(Role.STORE)
    public void keepTemplate(OrderNumber number, String name) {
        StoreOrder order = orders.get(number, actor.stores());
        lock.hold(order.store());
        OrderTemplate template = habits.template(order.store(), name).orElseGet(() -> {
            OrderTemplate begun = new OrderTemplate(order.store(), name);
            habits.add(begun);
            return begun;
        });
        template.hold(order.lines().stream()
                .map(line -> new WantedLine(line.sku(), line.requested()))
                .toList());
    }

    @Transactional
    @Allowed(Role.STORE)
    public void dropTemplate(long template) {
        habits.remove(habits.template(template, actor.stores()));
    }

    /** Marks a product as a favourite of the store, or takes the mark off. */
    @Transactional
    @Allowed(Role.STORE)
    public void mark(StoreCode store, Sku sku, boolean favourite) {
        actor.stores().require(store);
        lock.hold(store);
        Optional<Favourite> marked = habits.favourite(store, sku);
        if (favourite && marked.isEmpty()) {
            habits.add(new Favourite(store, products.facts(sku).sku()));
        } else if (!favourite) {
            marked.ifPresent(habits::remove);
        }
    }
}
