package lu.airsilk.stock.writeoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;
import lu.airsilk.stock.StockOverview;

/** What is past its date at the hub, and the write-offs that wait for finance. */
@ApplicationScoped
class WriteOffTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(
                new Task(
                        Role.HUB,
                        7,
                        "WRITE_OFF_LOTS",
                        "/stock/stock-overview.xhtml?location=HUB&until={yesterday}&unheld=true",
                        "select count(b) from Balance b join Lot l on l.number = b.key.lot where b.units > 0"
                                + " and concat(b.key.place, '') = 'HUB' and l.expiry < :today"
                                + StockOverview.UNHELD),
                new Task(
                        Role.FINANCE,
                        12,
                        "APPROVE_WRITE_OFFS",
                        "/stock/write-off-list.xhtml?waiting=true",
                        "select count(w) from HubWriteOff w where w.state = PROPOSED"));
    }
}
