package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Commenting;
import lu.airsilk.shared.StoreCode;

/** Lets the store and staff talk at a line of an order. */
@ApplicationScoped
public class LineTalking {

    @Inject
    Orders orders;

    @Inject
    Commenting commenting;

    @Inject
    CurrentActor actor;

    /** Says something at a line; those who are spoken to must be able to see the order. */
    @Transactional
    @Allowed({Role.STORE, Role.ALLOCATION, Role.BUYER, Role.FINANCE})
    public void say(LineRef line, String text) {
        StoreOrder order = orders.get(line.order(), actor.stores());
        order.line(line.position());
        commenting.say(
                line.toString(),
                text,
                "/order/order-view.xhtml?number=" + line.order() + "&line=" + line.position(),
                reader -> mayRead(reader, order.store()));
    }

    private static boolean mayRead(Actor reader, StoreCode store) {
        boolean reads = Stream.of(Role.STORE, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT)
                .anyMatch(reader.roles()::contains);
        return reads && reader.scope().includes(store);
    }
}
