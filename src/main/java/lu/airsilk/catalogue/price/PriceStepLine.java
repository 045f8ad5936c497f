package lu.airsilk.catalogue.price;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.number.Sku;
import org.hibernate.annotations.SQLRestriction;

/** One step of a product's price in a list. Written once, with its list or with the mend of its price. */
@Entity
@Table(name = "price_step")
@AppendOnly
@SQLRestriction(PriceMend.STANDING)
public class PriceStepLine extends StoredEntity {

    private long listId;
    private Sku sku;

    @Column(name = "from_cases")
    private Cases from;

    @Column(precision = 19, scale = 4)
    private BigDecimal amount;

    private Currency currency;

    @SuppressWarnings("NullAway.Init")
    protected PriceStepLine() {}

    public PriceStepLine(SupplierPriceList list, Sku sku, PriceStep step) {
        listId = list.id();
        this.sku = sku;
        from = step.from();
        amount = step.price().amount();
        currency = step.price().currency();
    }

    public long listId() {
        return listId;
    }

    public Sku sku() {
        return sku;
    }

    public PriceStep step() {
        return new PriceStep(from, new Money(amount, currency));
    }
}
