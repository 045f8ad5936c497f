package lu.airsilk.order.score;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.Suggestions;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** What a store was suggested of a product when it sent an order, and what it ordered instead. Born with the order; never changed. */
@Entity
@Table(name = "suggestion_answer")
@AppendOnly
@SuppressWarnings("UnusedVariable") // columns that queries read
public class SuggestionAnswer extends StoredEntity {

    private String orderNumber;
    private StoreCode store;
    private Sku sku;
    private LocalDate sentOn;
    private int coverDays;

    /** Units that the store had and waited for. */
    private long stock;

    private long unitsPerCase;
    private Cases suggested;
    private Cases ordered;

    @SuppressWarnings("NullAway.Init")
    protected SuggestionAnswer() {}

    SuggestionAnswer(OrderNumber order, StoreCode store, LocalDate day, Suggestions.Row row, Cases ordered) {
        orderNumber = order.number();
        this.store = store;
        sku = row.sku();
        sentOn = day;
        coverDays = row.figures().coverDays();
        stock = row.figures().stock();
        unitsPerCase = row.figures().unitsPerCase();
        suggested = row.cases();
        this.ordered = ordered;
    }

    Sku sku() {
        return sku;
    }

    LocalDate day() {
        return sentOn;
    }

    boolean isAccepted() {
        return ordered.equals(suggested);
    }

    /** The first day that it was not to cover any more. */
    LocalDate over() {
        return sentOn.plusDays(coverDays);
    }

    /**
     * Which of the two was nearer to what was lacking of what was sold in the days to be covered.
     *
     * @param sold units
     * @return below 0 where the order was, above 0 where the suggestion was, 0 where neither
     */
    int nearer(long sold) {
        long lacked = Math.max(0, sold - stock);
        return Long.compare(off(ordered, lacked), off(suggested, lacked));
    }

    private long off(Cases cases, long lacked) {
        return Math.abs(cases.value() * unitsPerCase - lacked);
    }
}
