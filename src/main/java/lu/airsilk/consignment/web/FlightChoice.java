package lu.airsilk.consignment.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;

/** A departure of the timetable that a booking may choose. */
public class FlightChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String number;
    private final Instant leaves;
    private final Instant lands;
    private final Instant cutOff;
    private final long freeGrams;
    private final long freeVolume;
    private boolean chosen;

    FlightChoice(FlightRow row, boolean chosen) {
        id = row.id();
        number = row.number().number();
        leaves = row.std();
        lands = row.sta();
        cutOff = row.cutOff();
        freeGrams = row.space().freeWeight().value();
        freeVolume = row.space().freeVolume().value();
        this.chosen = chosen;
    }

    FlightKey key() {
        return FlightKey.of(id);
    }

    Grams freeWeight() {
        return Grams.of(freeGrams);
    }

    CubicCentimetres freeRoom() {
        return CubicCentimetres.of(freeVolume);
    }

    public String getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public Instant getLeaves() {
        return leaves;
    }

    public Instant getLands() {
        return lands;
    }

    public Instant getCutOff() {
        return cutOff;
    }

    public BigDecimal getFreeKg() {
        return freeWeight().kilograms();
    }

    public BigDecimal getFreeM3() {
        return freeRoom().cubicMetres();
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
