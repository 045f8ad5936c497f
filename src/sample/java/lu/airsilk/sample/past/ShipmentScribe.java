package lu.airsilk.sample.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.location.Zones;
import lu.airsilk.sample.pen.Papers;
import lu.airsilk.sample.pen.PastTables;
import lu.airsilk.sample.world.StatusText;
import lu.airsilk.shared.Grams;
import org.jspecify.annotations.Nullable;

/** Writes what was bought and flown in a wave: purchase order, waybill, messages, customs entry, receipt. */
final class ShipmentScribe {

    private static final String DONE = "RECEIPTED";

    private final PastTables tables;
    private final Papers papers;

    ShipmentScribe(PastTables tables, Papers papers) {
        this.tables = tables;
        this.papers = papers;
    }

    void write(PastWave wave) {
        wave.shipments.forEach(shipment -> {
            purchase(shipment);
            consignment(shipment);
            said(shipment);
            customs(shipment);
            receipt(shipment);
        });
    }

    private void purchase(PastShipment shipment) {
        long order = papers.row();
        tables.purchase.add(
                order,
                6,
                shipment.purchase,
                shipment.maker.code().code(),
                shipment.maker.supplier().currency().getCurrencyCode(),
                "RECEIVED",
                shipment.boughtAt,
                "buyer",
                "finance",
                1);
        LocalDate ship = shipment.bookedAt().atZone(Zones.LUX).toLocalDate();
        for (PastLot lot : shipment.lots) {
            int ordered = Math.max(lot.cases(), lot.asked + lot.broken + lot.missing);
            tables.purchaseLine.add(
                    papers.row(),
                    4,
                    order,
                    lot.position,
                    lot.article.sku().code(),
                    lot.article.kind().unitsPerCase(),
                    ordered,
                    lot.cases(),
                    lot.cases(),
                    lot.units(lot.cases() - lot.missing),
                    lot.units(lot.missing),
                    lot.article.price().amount(),
                    ship);
        }
    }

    private void consignment(PastShipment shipment) {
        long id = papers.row();
        tables.consignment.add(
                id,
                9,
                shipment.awb.number(),
                "LUX",
                "CGO",
                shipment.pieces(),
                shipment.grams(),
                shipment.cubicCentimetres(),
                DONE,
                DONE,
                0,
                shipment.bookedAt(),
                shipment.landed());
        shipment.flights.forEach(flight -> tables.part.add(
                papers.row(),
                0,
                id,
                flight.number().number(),
                flight.day(),
                flight.std(),
                flight.sta(),
                shipment.landed(flight),
                true,
                Math.ceilDiv(shipment.grams(), shipment.flights.size()),
                Math.ceilDiv(shipment.cubicCentimetres(), shipment.flights.size()),
                false));
        shipment.lots.forEach(lot -> tables.consignmentLine.add(
                papers.row(),
                0,
                id,
                lot.position,
                shipment.purchaseLine(lot),
                shipment.maker.code().code(),
                lot.article.sku().code(),
                lot.article.kind().unitsPerCase(),
                lot.cases(),
                supplierLot(shipment, lot),
                lot.expiry));
    }

    /** As the maker prints it on the goods: the day they were packed and the line of the works. */
    static String supplierLot(PastShipment shipment, PastLot lot) {
        LocalDate day = shipment.boughtAt.atZone(Zones.LUX).toLocalDate();
        return "L%d%03d%c".formatted(day.getYear() % 10, day.getDayOfYear(), 'A' + lot.position % 6);
    }

    private void said(PastShipment shipment) {
        StatusText says = new StatusText(shipment.awb, shipment.pieces(), Grams.of(shipment.grams()));
        Instant tendered = shipment.flights.getFirst().cutOff().minusSeconds(5400);
        for (PlannedFlight flight : shipment.flights) {
            int part = shipment.pieces(flight);
            Said on = new Said(shipment, flight, part, flight.day(), "LUX");
            Instant start = flight.day().atStartOfDay(Zones.LUX).toInstant();
            say(on, "BKD", start, shipment.bookedAt().plusSeconds(600), says.booked(flight, part), "");
            say(on, "MAN", start, flight.std().minusSeconds(9000), says.manifested(flight, part), "");
            Instant left = minute(flight.std().plusSeconds(300));
            say(on, "DEP", left, left.plusSeconds(240), says.departed(flight, part, left), "DEPARTED ACTUAL " + left);
            Instant down = landed(flight);
            Said there = new Said(shipment, flight, part, down.atZone(Zones.CGO).toLocalDate(), "CGO");
            say(there, "ARR", down, down.plusSeconds(300), says.arrived(flight, part, down), "");
            Instant in = checkedIn(flight);
            say(there, "RCF", in, in.plusSeconds(300), says.checkedIn(flight, part, in), "");
        }
        Said whole = new Said(shipment, null, shipment.pieces(), null, "");
        say(whole.at("LUX"), "RCS", minute(tendered), tendered.plusSeconds(300), says.tendered(tendered), "");
        Instant told = minute(shipment.landed().plusSeconds(9000));
        say(whole.at("CGO"), "NFD", told, told.plusSeconds(300), says.notified(told), "");
        own(whole.at("CGO"), "CCD", shipment.clearedAt());
        own(whole.at("CGO"), DONE, shipment.postedAt());
    }

    static Instant landed(PlannedFlight flight) {
        return minute(flight.sta().plusSeconds(420));
    }

    static Instant checkedIn(PlannedFlight flight) {
        return minute(landed(flight).plusSeconds(6000));
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    private record Said(
            PastShipment shipment,
            @Nullable PlannedFlight flight,
            int pieces,
            @Nullable LocalDate day,
            String place) {

        Said at(String airport) {
            return new Said(shipment, flight, pieces, day, airport);
        }
    }

    private void say(Said said, String code, Instant occurred, Instant received, String text, String times) {
        long message = papers.row();
        tables.message.add(message, "FSU", said.shipment().awb.number(), text, received, "carrier");
        event(said, code, occurred, received, times, message);
    }

    private void own(Said said, String code, Instant at) {
        event(said, code, at, at, "", null);
    }

    private void event(
            Said said, String code, Instant occurred, Instant reported, String times, @Nullable Long message) {
        tables.event.add(
                papers.row(),
                said.shipment().awb.number(),
                code,
                "",
                said.flight() == null ? null : said.flight().number().number(),
                said.day(),
                said.place(),
                occurred,
                said.pieces(),
                said.pieces() == said.shipment().pieces(),
                message == null ? "PORTAL" : "CARRIER",
                reported,
                times,
                message);
    }

    private void customs(PastShipment shipment) {
        tables.customs.add(
                papers.row(),
                1,
                papers.number("CE", shipment.landed()),
                shipment.awb.number(),
                "4601" + shipment.landed().atZone(Zones.CGO).getYear()
                        + shipment.awb.number().substring(4),
                "RELEASED",
                shipment.landed().plusSeconds(14400),
                shipment.clearedAt());
    }

    private void receipt(PastShipment shipment) {
        long id = papers.row();
        Instant counted = shipment.postedAt().minusSeconds(2400);
        tables.receipt.add(
                id, 3, shipment.receipt, shipment.awb.number(), "POSTED", "hub", counted, shipment.postedAt(), false);
        for (PastLot lot : shipment.lots) {
            tables.count.add(
                    papers.row(),
                    0,
                    id,
                    lot.position,
                    supplierLot(shipment, lot),
                    lot.expiry,
                    lot.units(lot.given + lot.spare),
                    lot.units(lot.broken),
                    lot.units(lot.missing),
                    0,
                    0,
                    lot.number,
                    lot.brokenNumber);
            differ(shipment, lot, "DAMAGED", lot.broken);
            differ(shipment, lot, "SHORT", lot.missing);
        }
    }

    private void differ(PastShipment shipment, PastLot lot, String kind, int cases) {
        if (cases > 0) {
            Instant at = shipment.postedAt();
            tables.difference.add(
                    papers.row(),
                    1,
                    papers.number("DC", at),
                    shipment.awb.number(),
                    shipment.receiptLine(lot),
                    lot.article.sku().code(),
                    kind,
                    lot.units(cases),
                    "CLOSED",
                    at,
                    at.atZone(Zones.CGO).toLocalDate().plusDays(14),
                    "",
                    "CARRIER",
                    lot.article.price().currencyCode(),
                    lot.article.price().times(cases).amount(),
                    lot.article.price().times(cases).amount(),
                    "e-mail to the carrier's claims desk",
                    at.plusSeconds(86_400),
                    "accepted",
                    at.plusSeconds(9 * 86_400));
        }
    }
}
