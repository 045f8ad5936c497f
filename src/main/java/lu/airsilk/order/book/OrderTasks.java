package lu.airsilk.order.book;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.order.demand.ComingGoods;

/** What waits among stores' orders and of what comes of them. */
@ApplicationScoped
class OrderTasks implements Tasks {

    /** Products that still come, by the day on which they are expected now. */
    private static final String COMING = "select count(distinct c.sku)" + ComingGoods.FROM + "where c.day";

    private static final Task LATE =
            new Task(Role.STORE, 1, "ARRIVE_LATE", "/order/arrival-list.xhtml?until={yesterday}", COMING + " < :today");

    private static final Task SOON = new Task(
            Role.STORE,
            5,
            "ARRIVE_SOON",
            "/order/arrival-list.xhtml?from={today}&until={week}",
            COMING + " between :today and :week");

    private static final String WITH_OWNER = "/order/order-list.xhtml?state=WAITING_OWNER";

    private static final String COUNT_WITH_OWNER =
            "select count(o) from StoreOrder o where o.state = WAITING_OWNER and" + StoreScope.condition("o.store");

    @Override
    public List<Task> tasks() {
        return List.of(
                LATE,
                LATE.alsoFor(Role.ASSISTANT, 3),
                SOON,
                SOON.alsoFor(Role.ASSISTANT, 4),
                new Task(
                        Role.STORE,
                        4,
                        "ANSWER_OFFERS",
                        "/order/offer-list.xhtml",
                        "select count(f) from CounterOffer f join OrderLine l on l.id = f.lineId join l.order o"
                                + " where f.state = OPEN and"
                                + StoreScope.condition("o.store")),
                new Task(
                        Role.STORE,
                        6,
                        "SUBMIT_ORDERS",
                        "/order/order-list.xhtml?state=DRAFT",
                        "select count(o) from StoreOrder o where o.state = DRAFT"
                                + " and exists (select 1 from OrderLine l where l.order = o) and"
                                + StoreScope.condition("o.store")),
                new Task(Role.STORE, 9, "WAIT_FOR_OWNER", WITH_OWNER, COUNT_WITH_OWNER),
                new Task(Role.OWNER, 1, "DECIDE_ORDERS", WITH_OWNER, COUNT_WITH_OWNER),
                new Task(
                        Role.ALLOCATION,
                        5,
                        "ACCEPT_ORDERS",
                        "/order/order-list.xhtml?state=SUBMITTED",
                        "select count(o) from StoreOrder o where o.state = SUBMITTED"));
    }
}
