package lu.airsilk.sample.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.sample.pen.Papers;
import lu.airsilk.sample.world.Maker;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.sample.world.StatusText;
import lu.airsilk.shared.number.AirWaybillNumber;

/** What was bought from a maker in a wave, under one air waybill on one flight or two, and when things happened to it. */
final class PastShipment {

    private static final int CASES_ON_A_PALLET = 60;

    final Maker maker;
    final List<PastLot> lots;
    final Instant boughtAt;
    final List<PlannedFlight> flights;
    final AirWaybillNumber awb;
    final String purchase;
    final String receipt;

    PastShipment(Maker maker, List<PastLot> lots, LocalDate bought, List<PlannedFlight> flights, Papers papers) {
        this.maker = maker;
        this.lots = lots;
        this.flights = flights;
        boughtAt = Shop.at(bought, 18, Math.floorMod(maker.code().code().hashCode(), 60));
        purchase = papers.number("PO", boughtAt);
        awb = papers.waybill();
        receipt = papers.number("RC", departed());
    }

    private PlannedFlight lastFlight() {
        return flights.getLast();
    }

    Instant bookedAt() {
        return boughtAt.plusSeconds(22 * 3600);
    }

    Instant departed() {
        return flights.getFirst().std().plusSeconds(60L * (4 + late() % 20));
    }

    /** Of the last part. */
    Instant landed() {
        return landed(lastFlight());
    }

    Instant landed(PlannedFlight flight) {
        return flight.sta().plusSeconds(60 * (late() - 10L));
    }

    /** Minutes, the same for the same waybill. */
    private int late() {
        return awb.check() * 7;
    }

    Instant clearedAt() {
        return landed().plusSeconds(20 * 3600);
    }

    Instant postedAt() {
        return clearedAt().plusSeconds(5 * 3600);
    }

    long grams() {
        return lots.stream().mapToLong(PastLot::grams).sum();
    }

    long cubicCentimetres() {
        return lots.stream().mapToLong(PastLot::cubicCentimetres).sum();
    }

    /** Pallets. */
    int pieces() {
        return Math.max(
                flights.size(),
                Math.ceilDiv(lots.stream().mapToInt(PastLot::cases).sum(), CASES_ON_A_PALLET));
    }

    /** How many of them fly with this flight: as many as with the others, the first ones take the odd ones. */
    int pieces(PlannedFlight flight) {
        return StatusText.part(pieces(), flights.size(), flights.indexOf(flight));
    }

    String purchaseLine(PastLot lot) {
        return purchase + "/" + lot.position;
    }

    String line(PastLot lot) {
        return awb + "/" + lot.position;
    }

    String receiptLine(PastLot lot) {
        return receipt + "/" + lot.position;
    }
}
