package lu.airsilk.distribution.delivery;

import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import org.jspecify.annotations.Nullable;

/** A delivery line as it is counted in the store: in cases and pieces. */
public class FoundForm {

    private final DeliverySheet.Line sheet;
    private final String name;
    private final String codes;
    private final String typed;
    private final boolean sharing;
    private final boolean said;

    /**
     * @param typed its name as it is typed without Chinese keys
     * @param sharing whether the same lot comes on another line too, for another order
     * @param said whether the store has said already what came of it
     */
    FoundForm(DeliverySheet.Line sheet, String name, String codes, String typed, boolean sharing, boolean said) {
        this.sheet = sheet;
        this.name = name;
        this.codes = codes;
        this.typed = typed;
        this.sharing = sharing;
        this.said = said;
    }

    public DeliverySheet.Line getSheet() {
        return sheet;
    }

    /** Why it may not leave; missing when it may. */
    public @Nullable LineHold getHold() {
        return sheet.hold().orElse(null);
    }

    /** Whether its order is to be told: by its lot alone it could be another line. */
    public boolean isSharing() {
        return sharing;
    }

    /** What a scanner reads from it: {@code GTIN:units}, of a unit and of a case, parted by spaces. */
    public String getCodes() {
        return codes;
    }

    /** All that it is found by as somebody types. */
    public String getWords() {
        return String.join(" ", name, typed, sheet.sku().code(), sheet.lot().number());
    }

    public String getName() {
        return name;
    }

    /** Its number within the delivery. */
    public String getPosition() {
        return sheet.line().substring(sheet.line().indexOf('/') + 1);
    }

    /** What was said, as {@code received,damaged}; empty while nothing was. */
    public String getBefore() {
        return said ? sheet.received() + "," + sheet.damaged() : "";
    }

    public String getCases() {
        return said && sheet.unitsPerCase() > 1
                ? pack().wholeCasesIn(sheet.received()).toString()
                : "";
    }

    public String getPieces() {
        return said ? loose().toString() : "";
    }

    private Units loose() {
        return sheet.unitsPerCase() > 1 ? pack().looseUnitsIn(sheet.received()) : sheet.received();
    }

    private PackSize pack() {
        return PackSize.of(sheet.unitsPerCase());
    }

    public String getBroken() {
        return said && !sheet.damaged().isZero() ? sheet.damaged().toString() : "";
    }
}
