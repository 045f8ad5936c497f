package lu.airsilk.consignment.web;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.consignment.Counted;
import lu.airsilk.consignment.WrongGoods;
import lu.airsilk.shared.LotNumber;
import lu.airsilk.shared.Units;
import org.jspecify.annotations.Nullable;

/** One lot of a line while it is counted. */
public class LotForm {

    private String lot = "";
    private @Nullable LocalDate expiry;
    private long accepted;
    private long damaged;
    private long missing;
    private long over;
    private long wrong;
    private String wrongGoods = "";

    /** A lot of which nothing is known but how many units it may have. */
    LotForm(long accepted) {
        this.accepted = accepted;
    }

    /** As it was counted before. */
    LotForm(Counted counted) {
        lot = counted.lot().map(LotNumber::number).orElse("");
        expiry = counted.expiry().orElse(null);
        accepted = counted.accepted().value();
        damaged = counted.damaged().value();
        missing = counted.missing().value();
        over = counted.over().value();
        wrong = counted.wrong().map(goods -> goods.units().value()).orElse(0L);
        wrongGoods = counted.wrong().map(WrongGoods::what).orElse("");
    }

    Counted counted(int position) {
        return new Counted(
                position,
                Optional.of(lot).filter(typed -> !typed.isBlank()).map(LotNumber::of),
                Optional.ofNullable(expiry),
                Units.of(accepted),
                Units.of(damaged),
                Units.of(missing),
                Units.of(over),
                wrong == 0 ? Optional.empty() : Optional.of(new WrongGoods(Units.of(wrong), wrongGoods)));
    }

    /** How many of the expected units it explains. */
    long explained() {
        return accepted + damaged + missing - over;
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

    public long getAccepted() {
        return accepted;
    }

    public void setAccepted(long accepted) {
        this.accepted = accepted;
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

    public long getOver() {
        return over;
    }

    public void setOver(long over) {
        this.over = over;
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
