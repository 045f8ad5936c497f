package lu.airsilk.catalogue.staging;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.goods.DescriptionColumns;
import lu.airsilk.catalogue.goods.PackColumns;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.rule.SearchText;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an import will make of one product, worked out before the switch. A new product takes the id of the row that
 * brought it, a new pack the id of this change.
 */
@Entity
@Table(name = "product_change")
@AppendOnly
@SuppressWarnings("UnusedVariable") // the statements of the switch read it
public class ProductChange extends StoredEntity {

    /** What the switch has to do. */
    enum Kind {
        /** There is no product with this GTIN yet. */
        NEW,
        /** The sheet says something else than the catalogue. */
        CHANGED,
        /** The sheet says what the catalogue says; only its price is taken. */
        SAME
    }

    private long importId;
    private int generation;
    private int rowNumber;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private long productId;
    private int expectedVersion;

    @Embedded
    private DescriptionColumns described;

    private String searchText;
    private boolean repacked;

    /** It stays as far as it is: nothing that quality has to look at is said otherwise. */
    private boolean keepsStatus;

    @Embedded
    private PackColumns packed;

    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal amount;

    /** Missing, as its amount is, where the sheet tells no price. */
    private @Nullable Currency currency;

    /** The supplier's price in force when this was prepared; missing when it had none. */
    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal beforeAmount;

    private @Nullable Currency beforeCurrency;

    /** What changes of a known product. */
    private ProductDifferences differences;

    @SuppressWarnings("NullAway.Init")
    protected ProductChange() {}

    /**
     * The change that this row makes.
     *
     * @param live the product with its GTIN, if there is one
     * @param price what the sheet says of it beside what is in force
     */
    public ProductChange(StagedRow row, int generation, Optional<Product> live, PriceNews price) {
        ProductDescription description =
                live.map(product -> row.over(product.description())).orElseGet(row::description);
        Optional<PackDefinition> before = live.flatMap(Product::pack);
        Optional<PackDefinition> pack = row.packOver(before);
        this.importId = row.importId();
        this.generation = generation;
        this.rowNumber = row.rowNumber();
        this.productId = live.map(Product::id).orElse(row.id());
        this.expectedVersion = live.map(Product::version).orElse(0);
        this.described = new DescriptionColumns(description);
        this.searchText = SearchText.of(description.gtin(), description.names(), description.brand());
        this.repacked = !before.equals(pack);
        this.keepsStatus =
                live.filter(product -> product.keepsStatus(description, pack)).isPresent();
        this.packed = pack.map(PackColumns::new).orElseGet(PackColumns::open);
        this.differences = live.map(product -> ProductDifferences.between(
                        ProductDifferences.texts(product.description(), product.pack()),
                        ProductDifferences.texts(description, pack)))
                .orElse(ProductDifferences.NONE)
                .and(price.steps());
        this.kind = kind(live, description);
        Optional<Money> told = row.price();
        this.amount = told.map(Money::amount).orElse(null);
        this.currency = told.map(Money::currency).orElse(null);
        this.beforeAmount = price.before().map(Money::amount).orElse(null);
        this.beforeCurrency = price.before().map(Money::currency).orElse(null);
    }

    public DifferenceRow row() {
        ProductDescription description = described.description();
        return new DifferenceRow(
                rowNumber,
                description.gtin(),
                description.names(),
                SheetChange.valueOf(kind.name()),
                differences.fields(),
                money(amount, currency),
                money(beforeAmount, beforeCurrency),
                List.of());
    }

    private static Optional<Money> money(@Nullable BigDecimal amount, @Nullable Currency currency) {
        return amount == null || currency == null ? Optional.empty() : Optional.of(new Money(amount, currency));
    }

    private Kind kind(Optional<Product> live, ProductDescription description) {
        if (live.isEmpty()) {
            return Kind.NEW;
        }
        boolean same = !repacked && live.get().description().equals(description);
        return same ? Kind.SAME : Kind.CHANGED;
    }

    Kind kind() {
        return kind;
    }

    boolean repacked() {
        return repacked;
    }

    long productId() {
        return productId;
    }
}
