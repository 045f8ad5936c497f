package lu.airsilk.stock.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.PlaceScope;
import lu.airsilk.stock.PuttingAway;

/** What waits among lots, on the shelves and at the hub. */
@ApplicationScoped
class StockTasks implements Tasks {

    private static final Task RECEIVE = new Task(
            Role.STORE,
            3,
            "RECEIVE_TRANSFERS",
            "/stock/transfer-list.xhtml?coming=true",
            "select count(t) from StoreTransfer t where t.state = SENT and" + StoreScope.condition("t.toStore"));

    private static final Task SELL = new Task(
            Role.STORE,
            7,
            "SELL_SOON",
            "/stock/store-stock.xhtml?until={soon}",
            "select count(distinct l.sku) from Balance b join Lot l on l.number = b.key.lot where b.units > 0"
                    + " and l.expiry <= :soon and" + PlaceScope.condition("b.key.place"));

    /** Of stores that tell what they sell: what is not told is no sale that the suggestion could live on. */
    private static final Task TELL = new Task(
            Role.STORE,
            8,
            "TELL_SALES",
            "/stock/sales.xhtml",
            "select count(distinct r.store) from SalesReport r where" + StoreScope.condition("r.store")
                    + " and not exists (select 1 from SalesReport l where l.store = r.store and l.soldOn >= :yesterday)");

    @Override
    public List<Task> tasks() {
        return List.of(
                RECEIVE,
                RECEIVE.alsoFor(Role.ASSISTANT, 2),
                SELL,
                SELL.alsoFor(Role.ASSISTANT, 5),
                TELL,
                new Task(
                        Role.QUALITY,
                        2,
                        "JUDGE_LOTS",
                        "/stock/hold-list.xhtml",
                        "select count(h) from LotHold h where h.endedAt is null and h.kind <> WRITE_OFF"),
                new Task(
                        Role.HUB,
                        5,
                        "PUT_AWAY",
                        "/stock/put-away-list.xhtml",
                        "select count(p)" + PuttingAway.WAITING));
    }
}
