package lu.airsilk.consignment.booking;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.ConsignmentSheet;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.purchase.PurchaseLineFacts;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.LotNumber;
import org.jspecify.annotations.Nullable;

/** A purchase line being booked: all cases that are left, until somebody says fewer. */
public class BookingLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String ref;
    private final String sku;
    private final String name;
    private final long unitsPerCase;
    private final long left;
    private final long caseGrams;
    private final long caseVolume;
    private final @Nullable LocalDate ready;
    private final @Nullable String flight;
    private long cases;
    private String lot = "";
    private @Nullable LocalDate expiry;

    /**
     * A line with all its cases.
     *
     * @param product gives weight and room of a case; without it they count as nothing
     */
    BookingLine(PurchaseLineFacts line, Optional<ProductFacts> product, String name) {
        this(line, product, name, 0);
    }

    /** The line as it is booked: its cases can still be had, too. */
    BookingLine(PurchaseLineFacts line, Optional<ProductFacts> product, String name, ConsignmentSheet.Line booked) {
        this(line, product, name, booked.cases().value());
        cases = booked.cases().value();
        lot = Objects.requireNonNullElse(booked.lot(), "");
        expiry = booked.expiry();
    }

    private BookingLine(PurchaseLineFacts line, Optional<ProductFacts> product, String name, long booked) {
        ref = line.line().toString();
        sku = line.sku().code();
        this.name = name;
        unitsPerCase = line.pack().unitsPerCase();
        left = line.left().value() + booked;
        caseGrams = product.map(ProductFacts::caseGrams).orElse(Grams.ZERO).value();
        caseVolume = product.map(ProductFacts::caseVolume)
                .orElse(CubicCentimetres.ZERO)
                .value();
        ready = line.ready().orElse(null);
        flight = line.flight().map(FlightKey::toString).orElse(null);
        cases = left;
    }

    /** What is booked of it; a misspelt lot is refused. */
    BookingDraft.Line wanted() {
        return new BookingDraft.Line(
                PurchaseLineRef.of(ref),
                Cases.of(cases),
                lot.isBlank() ? Optional.empty() : Optional.of(LotNumber.of(lot)),
                Optional.ofNullable(expiry));
    }

    /** The purchase order's number. */
    public String getOrder() {
        return PurchaseLineRef.of(ref).order().number();
    }

    /** The day on which the supplier has it ready, if it has said. */
    public @Nullable LocalDate getReady() {
        return ready;
    }

    /** The departure that it was bought for. */
    Optional<FlightKey> planned() {
        return Optional.ofNullable(flight).map(FlightKey::of);
    }

    Grams weight() {
        return Grams.of(caseGrams).times(cases);
    }

    CubicCentimetres room() {
        return CubicCentimetres.of(caseVolume).times(cases);
    }

    public String getRef() {
        return ref;
    }

    public String getSku() {
        return sku;
    }

    public String getName() {
        return name;
    }

    public long getUnitsPerCase() {
        return unitsPerCase;
    }

    public long getLeft() {
        return left;
    }

    public long getCases() {
        return cases;
    }

    public void setCases(long cases) {
        this.cases = cases;
    }

    public String getLot() {
        return lot;
    }

    public void setLot(@Nullable String lot) {
        this.lot = lot == null ? "" : lot;
    }

    public @Nullable LocalDate getExpiry() {
        return expiry;
    }

    public void setExpiry(@Nullable LocalDate expiry) {
        this.expiry = expiry;
    }
}
