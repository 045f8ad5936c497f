package lu.airsilk.catalogue.staging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.number.Gtin;

/** One step of a price in a supplier's sheet, kept between reading and applying beside the row of its product. */
@Entity
@Table(name = "staged_step")
@AppendOnly
@SuppressWarnings("UnusedVariable") // the statements of the switch read it
class StagedStep extends StoredEntity {

    private long importId;
    private int reading;
    private int rowNumber;
    private Gtin gtin;

    @Column(name = "from_cases")
    private Cases from;

    @Column(precision = 19, scale = 4)
    private BigDecimal amount;

    private Currency currency;

    @SuppressWarnings("NullAway.Init")
    protected StagedStep() {}

    StagedStep(SheetImport sheet, int rowNumber, Gtin gtin, SheetRow.Step step) {
        importId = sheet.id();
        reading = sheet.reading();
        this.rowNumber = rowNumber;
        this.gtin = gtin;
        from = step.from();
        amount = step.price().amount();
        currency = step.price().currency();
    }

    Gtin gtin() {
        return gtin;
    }

    PriceStep step() {
        return new PriceStep(from, new Money(amount, currency));
    }
}
