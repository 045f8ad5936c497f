package lu.airsilk.costing.landed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.number.Sku;

/**
 * How the landed price that a store was quoted was made up. Born when the first order freezes it, shared by all orders
 * that were quoted the same; never changed. For the eyes of those who know costs.
 */
@Entity
@Table(name = "quoted_cost")
@AppendOnly
class QuotedCost extends StoredEntity {

    private Sku sku;
    private LocalDate quotedOn;

    @Column(precision = 19, scale = 2)
    private BigDecimal goods;

    @Column(precision = 19, scale = 2)
    private BigDecimal freight;

    @Column(precision = 19, scale = 2)
    private BigDecimal insurance;

    @Column(precision = 19, scale = 2)
    private BigDecimal duty;

    @Column(precision = 19, scale = 2)
    private BigDecimal consumptionTax;

    @Column(precision = 19, scale = 2)
    private BigDecimal handling;

    @Column(precision = 19, scale = 2)
    private BigDecimal truck;

    @SuppressWarnings("NullAway.Init")
    protected QuotedCost() {}

    QuotedCost(Sku sku, LocalDate quotedOn, LandedEstimate estimate) {
        this.sku = sku;
        this.quotedOn = quotedOn;
        goods = estimate.goods();
        freight = estimate.freight();
        insurance = estimate.insurance();
        duty = estimate.duty();
        consumptionTax = estimate.consumptionTax();
        handling = estimate.handling();
        truck = estimate.truck();
    }

    LandedEstimate estimate() {
        return new LandedEstimate(goods, freight, insurance, duty, consumptionTax, handling, truck);
    }

    Sku sku() {
        return sku;
    }

    boolean isOf(Sku product, LocalDate day) {
        return sku.equals(product) && quotedOn.equals(day);
    }
}
