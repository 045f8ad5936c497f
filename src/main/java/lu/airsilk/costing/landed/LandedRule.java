package lu.airsilk.costing.landed;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import lu.airsilk.catalogue.Category;
import lu.airsilk.master.Figure;
import lu.airsilk.master.Proposal;
import lu.airsilk.platform.persistence.VersionedEntity;
import org.hibernate.envers.Audited;

/**
 * What comes on top of the goods' price for a category, and the margin that stores usually take. Born with the portal or
 * proposed by finance; in force from its day on, once another person says so, until a later one of the category is.
 */
@Entity
@Table(name = "landed_rule")
@Audited
class LandedRule extends VersionedEntity implements Figure {

    @Enumerated(EnumType.STRING)
    private Category category;

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

    @Column(name = "margin_pct", precision = 7, scale = 3)
    private BigDecimal shelfMarginPct;

    @Column(precision = 7, scale = 3)
    private BigDecimal vatPct;

    @Embedded
    private Proposal proposal;

    @SuppressWarnings("NullAway.Init")
    protected LandedRule() {}

    LandedRule(LandedFigures figures, Proposal proposal) {
        category = figures.category();
        freightPerKg = figures.terms().freight();
        insurancePermille = figures.terms().insurance();
        dutyPct = figures.terms().duty();
        consumptionTaxPct = figures.terms().consumptionTax();
        handlingPerCase = figures.terms().handling();
        truckPerKg = figures.terms().truck();
        shelfMarginPct = figures.shelf().margin();
        vatPct = figures.shelf().vat();
        this.proposal = proposal;
    }

    LandedFigures figures() {
        return new LandedFigures(
                category,
                new LandedTerms(
                        freightPerKg, insurancePermille, dutyPct, consumptionTaxPct, handlingPerCase, truckPerKg),
                new ShelfPrice(shelfMarginPct, vatPct));
    }

    @Override
    public Proposal proposal() {
        return proposal;
    }

    LandedRuleRow row() {
        return new LandedRuleRow(id(), version(), figures(), proposal.row());
    }
}
