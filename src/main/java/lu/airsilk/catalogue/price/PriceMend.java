package lu.airsilk.catalogue.price;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.Act;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;

/** A price of a draft that was mistyped: what it was, what it is, and the line that counts no more since. Written once. */
@Entity
@Table(name = "price_mend")
@AppendOnly
@SuppressWarnings("UnusedVariable") // columns that people look for
public class PriceMend extends Act {

    /** Lines and steps that were mended are passed over, wherever prices are read. */
    static final String STANDING = "id not in (select m.line_id from price_mend m)";

    private long listId;
    private long lineId;
    private Sku sku;

    @Column(name = "from_cases")
    private Cases from;

    @Column(name = "amount_before", precision = 19, scale = 4)
    private BigDecimal before;

    @Column(name = "amount_after", precision = 19, scale = 4)
    private BigDecimal after;

    private String mendedBy;
    private Instant mendedAt;

    @SuppressWarnings("NullAway.Init")
    protected PriceMend() {}

    public PriceMend(PriceLine line, Money after, Stamp stamp) {
        this(line.id(), line.listId(), stamp);
        sku = line.sku();
        from = Cases.of(1);
        before = line.price().amount();
        this.after = after.amount();
    }

    public PriceMend(PriceStepLine line, Money after, Stamp stamp) {
        this(line.id(), line.listId(), stamp);
        sku = line.sku();
        from = line.step().from();
        before = line.step().price().amount();
        this.after = after.amount();
    }

    @SuppressWarnings("NullAway.Init")
    private PriceMend(long line, long list, Stamp stamp) {
        lineId = line;
        listId = list;
        mendedBy = stamp.by();
        mendedAt = stamp.at();
    }
}
