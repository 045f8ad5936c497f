package lu.airsilk.catalogue.staging;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import lu.airsilk.catalogue.goods.DescriptionColumns;
import lu.airsilk.catalogue.goods.PackColumns;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.rule.Completion;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** A good row of a supplier's sheet, kept between reading and applying. A product that it brings takes its id. */
@Entity
@Table(name = "staged_row")
@AppendOnly
public class StagedRow extends StoredEntity {

    private long importId;
    private int reading;
    private int rowNumber;

    @Embedded
    private DescriptionColumns described;

    @Embedded
    private PackColumns packed;

    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal amount;

    private @Nullable Currency currency;

    /** Names the product in a row that completes it; missing where its GTIN does. */
    private @Nullable Sku sku;

    @SuppressWarnings("NullAway.Init")
    protected StagedRow() {}

    public StagedRow(long importId, int reading, SheetRow row) {
        this.importId = importId;
        this.reading = reading;
        this.rowNumber = row.number();
        this.described = new DescriptionColumns(SheetWords.description(row));
        this.packed = new PackColumns(SheetWords.pack(row));
        this.amount = row.pricePerCase().amount();
        this.currency = row.pricePerCase().currency();
    }

    /** A row that completes a product. */
    public StagedRow(long importId, int reading, Completion row) {
        this.importId = importId;
        this.reading = reading;
        this.rowNumber = row.number();
        this.described = new DescriptionColumns(row);
        this.packed = new PackColumns(row.packed());
        this.sku = row.sku().orElse(null);
        this.amount = row.cost().map(cost -> cost.perCase().amount()).orElse(null);
        this.currency = row.cost().map(cost -> cost.perCase().currency()).orElse(null);
    }

    long importId() {
        return importId;
    }

    int reading() {
        return reading;
    }

    public int rowNumber() {
        return rowNumber;
    }

    public Optional<Gtin> gtin() {
        return described.gtin();
    }

    public Optional<Sku> sku() {
        return Optional.ofNullable(sku);
    }

    /** All that the row says of a product that is not there yet. */
    ProductDescription description() {
        return described.description();
    }

    /** What is known of a product after this row. */
    ProductDescription over(ProductDescription known) {
        return described.over(known);
    }

    /** The pack after this row; empty while nobody knows its units. */
    Optional<PackDefinition> packOver(Optional<PackDefinition> known) {
        return packed.over(known);
    }

    Optional<Money> price() {
        return amount == null || currency == null ? Optional.empty() : Optional.of(new Money(amount, currency));
    }
}
