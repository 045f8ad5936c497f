package lu.airsilk.consignment.count;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.consignment.difference.WrongGoods;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import org.jspecify.annotations.Nullable;

/** One lot of a line while it is counted. */
public class LotForm {

    private String lot = "";
    private @Nullable LocalDate expiry;
    private final PackedForm accepted;
    private final PackedForm damaged;
    private final PackedForm missing;
    private final PackedForm over;
    private long wrong;
    private String wrongGoods = "";

    /** A lot of which nothing is known but how many units it may have. */
    LotForm(PackSize pack, long accepted) {
        this.accepted = new PackedForm(pack, accepted);
        damaged = new PackedForm(pack, 0);
        missing = new PackedForm(pack, 0);
        over = new PackedForm(pack, 0);
    }

    /** As it was counted before. */
    LotForm(PackSize pack, LotCount counted) {
        lot = counted.lot().map(LotNumber::number).orElse("");
        expiry = counted.expiry().orElse(null);
        accepted = new PackedForm(pack, counted.accepted().value());
        damaged = new PackedForm(pack, counted.damaged().value());
        missing = new PackedForm(pack, counted.missing().value());
        over = new PackedForm(pack, counted.over().value());
        wrong = counted.wrong().map(goods -> goods.units().value()).orElse(0L);
        wrongGoods = counted.wrong().map(WrongGoods::what).orElse("");
    }

    LotCount counted(int position) {
        return new LotCount(
                position,
                Optional.of(lot).filter(typed -> !typed.isBlank()).map(LotNumber::of),
                Optional.ofNullable(expiry),
                Units.of(accepted.units()),
                Units.of(damaged.units()),
                Units.of(missing.units()),
                Units.of(over.units()),
                wrong == 0 ? Optional.empty() : Optional.of(new WrongGoods(Units.of(wrong), wrongGoods)));
    }

    /** How many of the expected units it explains. */
    long explained() {
        return accepted.units() + damaged.units() + missing.units() - over.units();
    }

    /** Whether other goods came in its place, and nobody has said which. */
    boolean isWrongUnnamed() {
        return wrong > 0 && wrongGoods.isBlank();
    }

    /** Whether something of it has come, and nobody has said which lot it is. */
    boolean isUnnumbered() {
        return hasCome() && lot.isBlank();
    }

    /** The same of the day until which it keeps. */
    boolean isUndated() {
        return hasCome() && expiry == null;
    }

    boolean hasCome() {
        return accepted.units() + damaged.units() > 0;
    }

    public String getLot() {
        return lot;
    }

    public void setLot(@Nullable String lot) {
        this.lot = lot == null ? "" : lot.strip();
    }

    public @Nullable LocalDate getExpiry() {
        return expiry;
    }

    public void setExpiry(@Nullable LocalDate expiry) {
        this.expiry = expiry;
    }

    public PackedForm getAcceptedIn() {
        return accepted;
    }

    long getAccepted() {
        return accepted.units();
    }

    void setAccepted(long units) {
        accepted.setUnits(units);
    }

    public PackedForm getDamagedIn() {
        return damaged;
    }

    long getDamaged() {
        return damaged.units();
    }

    void setDamaged(long units) {
        damaged.setUnits(units);
    }

    public PackedForm getMissingIn() {
        return missing;
    }

    long getMissing() {
        return missing.units();
    }

    void setMissing(long units) {
        missing.setUnits(units);
    }

    public PackedForm getOverIn() {
        return over;
    }

    long getOver() {
        return over.units();
    }

    void setOver(long units) {
        over.setUnits(units);
    }

    public long getWrong() {
        return wrong;
    }

    public void setWrong(long wrong) {
        this.wrong = wrong;
    }

    public String getWrongGoods() {
        return wrongGoods;
    }

    public void setWrongGoods(@Nullable String wrongGoods) {
        this.wrongGoods = wrongGoods == null ? "" : wrongGoods.strip();
    }
}
