package lu.airsilk.consignment.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** What waits among receipts and discrepancies. */
@ApplicationScoped
class ConsignmentTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(
                new Task(
                        Role.IMPORT,
                        2,
                        "SIGN_RECEIPTS",
                        "/consignment/receipt-list.xhtml?state=REVIEW",
                        "select count(r) from Receipt r where r.state = REVIEW"),
                new Task(
                        Role.IMPORT,
                        3,
                        "DECIDE_REVERSALS",
                        "/consignment/receipt-list.xhtml?state=TO_TAKE_BACK",
                        "select count(r) from Receipt r where r.state = POSTED and r.reversalAskedBy is not null"),
                new Task(
                        Role.HUB,
                        1,
                        "COUNT_RECEIPTS",
                        "/consignment/receipt-list.xhtml?state=TO_COUNT",
                        "select count(r) from Receipt r join Consignment c on c.awb = r.awb where r.state in (EXPECTED, COUNTING)"
                                + " and c.furthest not in (PLANNED, BOOKED, TENDERED, MANIFESTED, DEPARTED)"),
                new Task(
                        Role.HUB,
                        2,
                        "POST_RECEIPTS",
                        "/consignment/receipt-list.xhtml?state=COUNTED",
                        "select count(r) from Receipt r where r.state = COUNTED"),
                new Task(
                        Role.FINANCE,
                        1,
                        "DECIDE_WRITE_OFFS",
                        "/consignment/case-list.xhtml",
                        "select count(d) from Discrepancy d where d.writeOffBy is not null and d.writtenOffBy is null"
                                + " and d.state in (OPEN, NOTIFIED, ACCEPTED, DISPUTED)"),
                new Task(
                        Role.FINANCE,
                        2,
                        "SETTLE_DISCREPANCIES",
                        "/consignment/case-list.xhtml?state=ACCEPTED",
                        "select count(d) from Discrepancy d where d.state = ACCEPTED"));
    }
}
