package lu.airsilk.catalogue.price;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Sku;
import org.hibernate.annotations.SQLRestriction;

/**
 * The price of one case of one product in one list, with the pack that it is for. Written once, with its list; of a draft
 * whose price was mended the one that counts, written with the mend.
 */
@Entity
@Table(name = "price_line")
@AppendOnly
@SQLRestriction(PriceMend.STANDING)
public class PriceLine extends StoredEntity {

    private long listId;
    private Sku sku;
    private long unitsPerCase;

    @Column(precision = 19, scale = 4)
    private BigDecimal amount;

    private Currency currency;

    @SuppressWarnings("NullAway.Init")
    protected PriceLine() {}

    public PriceLine(SupplierPriceList list, Sku sku, PackSize unitsPerCase, Money price) {
        listId = list.id();
        this.sku = sku;
        this.unitsPerCase = unitsPerCase.unitsPerCase();
        amount = price.amount();
        currency = price.currency();
    }

    public Sku sku() {
        return sku;
    }

    public long unitsPerCase() {
        return unitsPerCase;
    }

    public Money price() {
        return new Money(amount, currency);
    }

    public long listId() {
        return listId;
    }
}
