package lu.airsilk.order.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.order.list.ListLine;
import lu.airsilk.platform.persistence.VersionedEntity;
import org.hibernate.envers.Audited;

/**
 * A line of a list that could not be put into the order as it was written. Born with the list, kept beside the order so
 * that nothing of it is lost; mended into a line, or thrown away, and gone when the order is sent. Why it is unclear is
 * judged anew each time it is shown, since the assortment may have changed meanwhile.
 */
@Entity
@Table(name = "order_unclear_line")
@Audited
public class UnclearLine extends VersionedEntity {

    @Column(name = "order_id")
    private long orderId;

    @Column(name = "list_row")
    private int row;

    private String what;

    @Column(name = "cases_text")
    private String cases;

    @SuppressWarnings("NullAway.Init")
    protected UnclearLine() {}

    public UnclearLine(StoreOrder order, ListLine line) {
        orderId = order.id();
        row = line.row();
        what = line.what();
        cases = line.cases();
    }

    /** Says it otherwise. */
    void rewrite(ListLine line) {
        what = line.what();
        cases = line.cases();
    }

    boolean isOf(StoreOrder order) {
        return orderId == order.id();
    }

    public ListLine line() {
        return new ListLine(row, what, cases);
    }
}
