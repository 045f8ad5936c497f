package lu.airsilk.consignment.booking;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.consignment.waybill.TakenSpace;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import org.jspecify.annotations.Nullable;

/** A departure of the timetable that a booking may choose. */
public class FlightChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String number;
    private final Instant leaves;
    private final Instant lands;
    private final Instant cutOff;
    private final LocalDate readyBy;
    private long freeGrams;
    private long freeVolume;
    private final boolean delayed;
    private boolean chosen;
    private @Nullable Integer pieces;
    private @Nullable Integer proposed;
    private @Nullable Integer booked;

    FlightChoice(FlightRow row) {
        id = row.id();
        number = row.number().number();
        leaves = row.departs();
        lands = row.arrives();
        delayed = row.news().etd().isPresent();
        cutOff = row.cutOff();
        readyBy = row.readyBy();
        freeGrams = row.space().freeWeight().value();
        freeVolume = row.space().freeVolume().value();
    }

    /** Whether somebody has said how many pieces it takes. */
    boolean isGiven() {
        return pieces != null && !pieces.equals(proposed);
    }

    /** Takes these pieces until somebody says others. */
    void propose(int share) {
        pieces = share;
        proposed = share;
    }

    /** As it was chosen before. */
    FlightChoice as(FlightChoice before) {
        chosen = before.chosen;
        pieces = before.pieces;
        proposed = before.proposed;
        booked = before.booked;
        return this;
    }

    /** Whether it has the pieces that are booked on it, and neither a proposal nor somebody has said others. */
    boolean isAsBooked() {
        return proposed == null && pieces != null && pieces.equals(booked);
    }

    /** As it is booked; that gives way only to what others are given, and what it has taken is free for it. */
    FlightChoice booked(int with, TakenSpace taken) {
        chosen = true;
        pieces = with;
        booked = with;
        freeGrams += taken.weight().value();
        freeVolume += taken.room().value();
        return this;
    }

    FlightKey key() {
        return FlightKey.of(id);
    }

    /** Whether goods that are ready on this day come too late for it. */
    boolean isBefore(LocalDate ready) {
        return readyBy.isBefore(ready);
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

    /** Whether its times are not those of the timetable any more. */
    public boolean isDelayed() {
        return delayed;
    }

    public @Nullable Integer getPieces() {
        return pieces;
    }

    public void setPieces(@Nullable Integer pieces) {
        this.pieces = pieces;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
