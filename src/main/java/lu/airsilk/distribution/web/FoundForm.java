package lu.airsilk.distribution.web;

import lu.airsilk.distribution.DeliverySheet;
import lu.airsilk.distribution.ReceivedLine;
import lu.airsilk.shared.Units;

/** A delivery line, and what the store says is wrong with it: what is neither damaged nor missing has come. */
public class FoundForm {

    private final DeliverySheet.Line sheet;
    private final String name;
    private final String codes;
    private long damaged;
    private long missing;

    FoundForm(DeliverySheet.Line sheet, String name, String codes) {
        this.sheet = sheet;
        this.name = name;
        this.codes = codes;
        damaged = sheet.damaged().value();
        missing = sheet.missing().value();
    }

    /** Refused when more is damaged and missing than was sent. */
    ReceivedLine found() {
        Units gone = Units.of(damaged).plus(Units.of(missing));
        return new ReceivedLine(
                sheet.line(), sheet.units().minus(gone.min(sheet.units())), Units.of(damaged), Units.of(missing));
    }

    public DeliverySheet.Line getSheet() {
        return sheet;
    }

    /** What a scanner reads from it: {@code GTIN:units}, of a unit and of a case, parted by spaces. */
    public String getCodes() {
        return codes;
    }

    public String getName() {
        return name;
    }

    public long getDamaged() {
        return damaged;
    }

    public void setDamaged(long damaged) {
        this.damaged = damaged;
    }

    public long getMissing() {
        return missing;
    }

    public void setMissing(long missing) {
        this.missing = missing;
    }
}
