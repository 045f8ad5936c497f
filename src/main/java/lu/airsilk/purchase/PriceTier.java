package lu.airsilk.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import lu.airsilk.platform.Versioned;
import lu.airsilk.purchase.logic.CaseTiers;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.SupplierCode;
import org.hibernate.envers.Audited;

/** From so many cases of a product on, a supplier asks this price; the smallest step is what is sold at least. */
@Entity
@Table(name = "purchase_tier")
@Audited
public class PriceTier extends Versioned {

    private SupplierCode supplier;

    private Sku sku;

    @Column(name = "from_cases")
    private Cases from;

    @Column(precision = 19, scale = 4)
    private BigDecimal price;

    private String currency;

    @SuppressWarnings("NullAway.Init")
    protected PriceTier() {}

    PriceTier(SupplierCode supplier, Sku sku, CaseTiers.Step step) {
        this.supplier = supplier;
        this.sku = sku;
        from = step.from();
        price = step.price().amount();
        currency = step.price().currencyCode();
    }

    SupplierCode supplier() {
        return supplier;
    }

    Sku sku() {
        return sku;
    }

    CaseTiers.Step step() {
        return new CaseTiers.Step(from, Money.of(price, currency));
    }
}
