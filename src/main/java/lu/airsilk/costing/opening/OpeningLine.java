package lu.airsilk.costing.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.location.Place;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.LotArrival;
import lu.airsilk.stock.LotBirth;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Units of one lot that lay there, and what one of them has cost. Never changed: what is wrong is withdrawn with its opening
 * and entered anew. The lot that it becomes names this line as the one on which it was born.
 */
@Entity
@Table(name = "stock_opening_line")
@Immutable
@AppendOnly
class OpeningLine extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "opening_id")
    private StockOpening opening;

    private int position;
    private Sku sku;
    private @Nullable LotNumber supplierLot;
    private @Nullable LocalDate expiry;
    private long units;

    /** In yuan. */
    @Column(precision = 19, scale = 4)
    private BigDecimal unitCost;

    @SuppressWarnings("NullAway.Init")
    protected OpeningLine() {}

    OpeningLine(StockOpening opening, int position, NewOpeningLine entered) {
        this.opening = opening;
        this.position = position;
        sku = entered.sku();
        supplierLot = entered.lot().orElse(null);
        expiry = entered.expiry().orElse(null);
        units = entered.units().value();
        unitCost = entered.unitCost();
    }

    Sku sku() {
        return sku;
    }

    /** {@code OP-26-000123/2}. */
    String ref() {
        return opening.number() + "/" + position;
    }

    /** What it becomes in the ledger. */
    LotArrival arrival(PackSize pack) {
        Place where = opening.location();
        LotBirth birth = new LotBirth(
                sku,
                pack,
                Optional.ofNullable(supplierLot),
                Optional.ofNullable(expiry),
                ref(),
                Optional.empty(),
                Optional.empty());
        return new LotArrival(birth, where, Units.of(units));
    }

    OpeningSheet.Line row(Optional<LotNumber> born, boolean priced) {
        return new OpeningSheet.Line(
                ref(),
                sku,
                Optional.ofNullable(supplierLot),
                Optional.ofNullable(expiry),
                Units.of(units),
                priced ? Optional.of(Money.of(unitCost, QuotedRate.YUAN)) : Optional.empty(),
                born);
    }
}
