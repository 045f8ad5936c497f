package lu.airsilk.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import lu.airsilk.catalogue.logic.SheetRow;
import lu.airsilk.platform.AppendOnly;
import lu.airsilk.platform.Stored;
import lu.airsilk.shared.Gtin;
import lu.airsilk.shared.Money;

/** A good row of a supplier's sheet, kept between reading and applying. A product that it brings takes its id. */
@Entity
@Table(name = "staged_row")
@AppendOnly
public class StagedRow extends Stored {

    private long importId;
    private int reading;
    private int rowNumber;

    @Embedded
    private Described described;

    @Embedded
    private Packed packed;

    @Column(precision = 19, scale = 4)
    private BigDecimal amount;

    private Currency currency;

    @SuppressWarnings("NullAway.Init")
    protected StagedRow() {}

    StagedRow(long importId, int reading, SheetRow row) {
        this.importId = importId;
        this.reading = reading;
        this.rowNumber = row.number();
        this.described = new Described(SheetWords.description(row));
        this.packed = new Packed(SheetWords.pack(row));
        this.amount = row.pricePerCase().amount();
        this.currency = row.pricePerCase().currency();
    }

    long importId() {
        return importId;
    }

    int reading() {
        return reading;
    }

    int rowNumber() {
        return rowNumber;
    }

    Gtin gtin() {
        return described.gtin().orElseThrow();
    }

    ProductDescription description() {
        return described.description();
    }

    PackDefinition pack() {
        return packed.definition();
    }

    Money price() {
        return new Money(amount, currency);
    }
}
