package lu.airsilk.sample.past;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lu.airsilk.sample.pen.Papers;
import lu.airsilk.sample.pen.PastTables;
import lu.airsilk.stock.MovementKind;

/**
 * Writes the ledger of a wave as the ledger itself would: a movement with two legs each time, balances that are their
 * sums, supplies and reservations with the changes that prove them.
 */
final class StockScribe {

    private static final String HUB = "HUB";
    private static final String ON_THE_ROAD = "IN_DELIVERY";

    private final PastTables tables;
    private final Papers papers;
    private final PastSales sales;

    StockScribe(PastTables tables, Papers papers, PastSales sales) {
        this.tables = tables;
        this.papers = papers;
        this.sales = sales;
    }

    /** A lot being written: what each place has of it by now. */
    private record Open(String number, Map<String, Long> places) {

        Open(String number) {
            this(number, new TreeMap<>());
        }

        long at(String place) {
            return places.getOrDefault(place, 0L);
        }
    }

    /** What a movement says beside its places. */
    private record Mark(MovementKind kind, String document, String by, Instant at) {}

    void write(PastWave wave) {
        for (PastShipment shipment : wave.shipments) {
            for (PastLot lot : shipment.lots) {
                passed(shipment, lot, "PURCHASE_LINE", shipment.purchaseLine(lot), shipment.bookedAt());
                passed(shipment, lot, "CONSIGNMENT_LINE", shipment.line(lot), shipment.postedAt());
            }
        }
        Map<PastLot, Open> open = new HashMap<>();
        wave.shipments.forEach(shipment -> shipment.lots.forEach(lot -> open.put(lot, born(shipment, lot))));
        wave.deliveries.forEach(delivery -> delivery.loads.forEach(
                load -> brought(wave, delivery, load, Objects.requireNonNull(open.get(load.lot())))));
        wave.shipments.forEach(
                shipment -> shipment.lots.forEach(lot -> close(lot, Objects.requireNonNull(open.get(lot)))));
    }

    /** A purchase or consignment line whose units have all gone on. */
    private void passed(PastShipment shipment, PastLot lot, String kind, String reference, Instant gone) {
        long id = papers.row();
        long units = lot.units(lot.cases());
        tables.supply.add(
                id,
                kind,
                reference,
                null,
                lot.article.sku().code(),
                lot.article.kind().unitsPerCase(),
                0,
                0,
                0,
                null,
                null);
        changed(id, units, 0, Why.of("supply.opened", reference), "buyer", shipment.boughtAt);
        changed(id, -units, 0, Why.of("supply.moved", units, reference, lot.number), "import", gone);
    }

    private void changed(long supply, long quantity, long held, String why, String by, Instant at) {
        tables.supplyChange.add(papers.row(), supply, quantity, held, why, by, at);
    }

    private Open born(PastShipment shipment, PastLot lot) {
        Instant at = shipment.postedAt();
        Open open = new Open(lot.number);
        lot(shipment, lot, lot.number);
        long units = lot.units(lot.given + lot.spare);
        move(open, "SUPPLIER", HUB, units, new Mark(MovementKind.RECEIPT, shipment.receiptLine(lot), "hub", at));
        changed(lot.supply, units, 0, Why.of("stock.moved", shipment.receiptLine(lot)), "hub", at);
        if (lot.brokenNumber != null) {
            broken(shipment, lot, lot.brokenNumber);
        }
        return open;
    }

    private void lot(PastShipment shipment, PastLot lot, String number) {
        tables.lot.add(
                papers.row(),
                number,
                lot.article.sku().code(),
                lot.article.kind().unitsPerCase(),
                ShipmentScribe.supplierLot(shipment, lot),
                lot.expiry,
                shipment.receiptLine(lot),
                shipment.awb.number(),
                shipment.maker.code().code(),
                shipment.postedAt());
    }

    private void supply(PastLot lot, long id, String number, long quantity) {
        tables.supply.add(
                id,
                "LOT",
                number,
                number,
                lot.article.sku().code(),
                lot.article.kind().unitsPerCase(),
                quantity,
                0,
                0,
                lot.expiry,
                null);
    }

    /** Broken cases are a held lot, and thrown away a few days later. */
    private void broken(PastShipment shipment, PastLot lot, String number) {
        Instant at = shipment.postedAt();
        Instant gone = at.plusSeconds(3 * 86_400);
        long id = papers.row();
        long units = lot.units(lot.broken);
        String line = shipment.receiptLine(lot);
        Open open = new Open(number);
        lot(shipment, lot, number);
        supply(lot, id, number, 0);
        move(open, "SUPPLIER", HUB, units, new Mark(MovementKind.RECEIPT, line, "hub", at));
        changed(id, units, 0, Why.of("stock.moved", line), "hub", at);
        changed(id, 0, units, Why.of("hold.damaged", line), "hub", at);
        changed(id, 0, -units, Why.of("hold.damaged", line), "quality", gone);
        move(open, HUB, "ADJUSTMENT", units, new Mark(MovementKind.SCRAP, line, "hub", gone));
        changed(id, -units, 0, Why.of("stock.moved", line), "hub", gone);
        balances(open);
    }

    private void brought(PastWave wave, PastDelivery delivery, PastDelivery.Load load, Open open) {
        PastLine line = load.line();
        String document = delivery.line(load);
        String store = delivery.shop.code().code();
        String manager = delivery.shop.manager().user();
        reserved(wave, delivery, load);
        move(
                open,
                HUB,
                ON_THE_ROAD,
                line.units(),
                new Mark(MovementKind.DISPATCH, document, "hub", delivery.dispatchedAt()));
        changed(load.lot().supply, -line.units(), 0, Why.of("stock.moved", document), "hub", delivery.dispatchedAt());
        Instant at = delivery.confirmedAt();
        move(open, ON_THE_ROAD, store, line.received(), new Mark(MovementKind.STORE_RECEIPT, document, manager, at));
        move(open, ON_THE_ROAD, "DAMAGED", line.lost, new Mark(MovementKind.DAMAGE, document, manager, at));
        sales.of(load, at)
                .forEach(sale -> move(
                        open,
                        store,
                        "SOLD",
                        sale.units(),
                        new Mark(MovementKind.SALE, sale.document(), manager, sale.at())));
    }

    private void reserved(PastWave wave, PastDelivery delivery, PastDelivery.Load load) {
        PastLine line = load.line();
        long supply = load.lot().supply;
        tables.reservation.add(
                line.reservation,
                supply,
                line.ref(),
                delivery.shop.code().code(),
                null,
                line.units(),
                "FULFILLED",
                line.units(),
                null,
                "allocator",
                wave.sharedAt());
        String document = delivery.line(load);
        tables.reservationChange.add(
                papers.row(),
                line.reservation,
                supply,
                0,
                "PICKED",
                Why.of("claim.picked", delivery.number),
                "hub",
                delivery.preparedAt);
        tables.reservationChange.add(
                papers.row(),
                line.reservation,
                supply,
                0,
                "FULFILLED",
                Why.of("stock.moved", document),
                "hub",
                delivery.dispatchedAt());
    }

    private void close(PastLot lot, Open open) {
        supply(lot, lot.supply, lot.number, open.at(HUB));
        balances(open);
    }

    private void move(Open lot, String from, String to, long units, Mark mark) {
        if (units == 0) {
            return;
        }
        long id = papers.row();
        tables.movement.add(
                id, lot.number(), from, to, units, mark.kind().name(), mark.document(), mark.by(), null, mark.at());
        leg(lot, id, from, -units);
        leg(lot, id, to, units);
    }

    private void leg(Open lot, long movement, String place, long units) {
        tables.leg.add(papers.row(), movement, lot.number(), place, units);
        lot.places().merge(place, units, Long::sum);
    }

    /** A place that has nothing of it any more needs no row to say so. */
    private void balances(Open open) {
        open.places().forEach((place, units) -> {
            if (units != 0) {
                tables.balance.add(open.number(), place, units);
            }
        });
    }
}
