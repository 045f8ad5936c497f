package lu.airsilk.costing.landed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import lu.airsilk.catalogue.Category;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/**
 * What comes on top of the goods' price for a category, and the margin that stores usually take. Born with the portal or
 * when finance says so, in force from a day on until a later one of the category; never changed.
 */
@Entity
@Table(name = "landed_rule")
@AppendOnly
class LandedRule extends StoredEntity {

    @Enumerated(EnumType.STRING)
    private Category category;

    private LocalDate validFrom;

    @Column(precision = 9, scale = 4)
    private BigDecimal freightPerKg;

    @Column(precision = 7, scale = 3)
    private BigDecimal insurancePermille;

    @Column(precision = 7, scale = 3)
    private BigDecimal dutyPct;

    @Column(precision = 7, scale = 3)
    private BigDecimal consumptionTaxPct;

    @Column(precision = 9, scale = 4)
    private BigDecimal handlingPerCase;

    @Column(precision = 9, scale = 4)
    private BigDecimal truckPerKg;

    @Column(precision = 7, scale = 3)
    private BigDecimal marginPct;

    @Column(precision = 7, scale = 3)
    private BigDecimal vatPct;

    @SuppressWarnings("NullAway.Init")
    protected LandedRule() {}

    Category category() {
        return category;
    }

    LandedTerms terms() {
        return new LandedTerms(
                freightPerKg, insurancePermille, dutyPct, consumptionTaxPct, handlingPerCase, truckPerKg);
    }

    ShelfPrice shelf() {
        return new ShelfPrice(marginPct, vatPct);
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
