package lu.airsilk.stock;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** A line of goods that have come to a store, as it is counted there: in cases and pieces. */
public class CountedForm {

    private final Came came;
    private final Goods goods;
    private final boolean said;

    /**
     * What was sent, and what is said to have come.
     *
     * @param line as programs name it
     * @param position within its document
     */
    public record Came(
            String line,
            String position,
            Sku sku,
            LotNumber lot,
            Optional<LocalDate> expiry,
            Units units,
            Units received,
            Units damaged) {}

    /**
     * What people and scanners call it.
     *
     * @param codes {@code GTIN:units}, of a unit and of a case, parted by spaces
     * @param typed its name as it is typed without Chinese keys
     */
    public record Goods(String name, String codes, String typed, long unitsPerCase) {}

    /** @param said whether the store has said already what came of it */
    protected CountedForm(Came came, Goods goods, boolean said) {
        this.came = came;
        this.goods = goods;
        this.said = said;
    }

    public String getLine() {
        return came.line();
    }

    /** Its number within its document. */
    public String getPosition() {
        return came.position();
    }

    public LotNumber getLot() {
        return came.lot();
    }

    public @Nullable LocalDate getExpiry() {
        return came.expiry().orElse(null);
    }

    public Units getUnits() {
        return came.units();
    }

    public long getUnitsPerCase() {
        return goods.unitsPerCase();
    }

    /** The order that tells it from another line of the same lot; empty where there is none to tell it from. */
    public String getOrder() {
        return "";
    }

    /** What a scanner reads from it. */
    public String getCodes() {
        return goods.codes();
    }

    /** All that it is found by as somebody types. */
    public String getWords() {
        return String.join(
                " ", goods.name(), goods.typed(), came.sku().code(), came.lot().number());
    }

    public String getName() {
        return goods.name();
    }

    /** What was said, as {@code received,damaged}; empty while nothing was. */
    public String getBefore() {
        return said ? came.received() + "," + came.damaged() : "";
    }

    public String getCases() {
        return said && goods.unitsPerCase() > 1
                ? pack().wholeCasesIn(came.received()).toString()
                : "";
    }

    public String getPieces() {
        return said ? loose().toString() : "";
    }

    private Units loose() {
        return goods.unitsPerCase() > 1 ? pack().looseUnitsIn(came.received()) : came.received();
    }

    private PackSize pack() {
        return PackSize.of(goods.unitsPerCase());
    }

    public String getBroken() {
        return said && !came.damaged().isZero() ? came.damaged().toString() : "";
    }
}
