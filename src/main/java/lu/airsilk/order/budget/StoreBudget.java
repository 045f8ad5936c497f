package lu.airsilk.order.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;
import org.hibernate.envers.Audited;

/**
 * What the orders of a store may come to in a month, at landed prices. Born and changed when the store's owner says it, in force
 * at once; what was sent before stays sent. What always holds: one a store and month, of whole fen, and none below zero.
 */
@Entity
@Table(name = "store_budget")
@Audited
public class StoreBudget extends VersionedEntity {

    /** Digits before and after the point. */
    private static final int MOST_DIGITS = 9;

    private static final int FEN = 2;

    private StoreCode store;

    /** Its first day. */
    @Column(name = "of_month")
    private LocalDate ofMonth;

    @Column(precision = 19, scale = 4)
    private BigDecimal amount;

    @SuppressWarnings("NullAway.Init")
    protected StoreBudget() {}

    public StoreBudget(StoreCode store, YearMonth month, BigDecimal amount) {
        this.store = store;
        ofMonth = month.atDay(1);
        this.amount = checked(amount);
    }

    /** Refuses, at its field, what is no amount of a month: below zero, too large, or with parts of a fen. */
    public static BigDecimal checked(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.signum() < 0 || plain.scale() > FEN || plain.precision() - plain.scale() > MOST_DIGITS) {
            throw Refused.because("budget.amount", amount).at("amount");
        }
        return amount;
    }

    /** From now on it is this. */
    public void become(BigDecimal said) {
        amount = checked(said);
    }

    public StoreCode store() {
        return store;
    }

    public YearMonth month() {
        return YearMonth.from(ofMonth);
    }

    public Money amount() {
        return Money.of(amount, FrozenPrice.CURRENCY);
    }
}
