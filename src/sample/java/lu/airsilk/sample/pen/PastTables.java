package lu.airsilk.sample.pen;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of the past: rows of its tables, in the order in which they may be written: what is referred to comes first. The
 * ledger's tables are more than half of it and refer to the lots alone, so they can be written by another hand.
 */
public final class PastTables {

    private final List<Batch> papers = new ArrayList<>();
    private final List<Batch> ledger = new ArrayList<>();

    public final Batch flight = table(
            "flight",
            "id, version, number, departure_day, origin, destination, std, sta, cut_off, capacity_grams, capacity_cm3,"
                    + " booked_grams, booked_cm3, cancelled");
    public final Batch order = table(
            "store_order", "id, version, number, store, wanted_by, budget_day, state, revision, placed_by, placed_at");
    public final Batch orderLine = table(
            "order_line",
            "id, version, order_id, position, sku, units_per_case, requested, accepted, allocated, shipped, cancelled,"
                    + " received_units, settled_units, promise_likely, promise_nine_in_ten, promise_flight, promise_by_rule, given_nine_in_ten,"
                    + " arrived_on, price_amount, price_shelf, price_margin, wanted_by_user");
    public final Batch orderLineWhy = table("order_line_why", "id, line_id, at, code, arguments");
    public final Batch purchase = table(
            "purchase_order",
            "id, version, number, supplier, currency, state, made_at, submitted_by, approved_by, revision");
    public final Batch purchaseLine = table(
            "purchase_line",
            "id, version, order_id, position, sku, units_per_case, ordered, confirmed, consigned, received_units,"
                    + " missing_units, price, ship_day");
    public final Batch consignment = table(
            "consignment",
            "id, version, awb, origin, destination, pieces, gross_grams, volume_cm3, state, furthest, open_flags,"
                    + " booked_at, landing");
    public final Batch part = table(
            "consignment_part",
            "id, version, consignment_id, flight_number, flight_day, std, sta, lands, gone, taken_grams, taken_cm3,"
                    + " cancelled");
    public final Batch consignmentLine = table(
            "consignment_line",
            "id, version, consignment_id, position, purchase_line, supplier, sku, units_per_case, cases, supplier_lot,"
                    + " expiry");
    public final Batch message = table("raw_message", "id, kind, awb, body, received_at, received_from");
    public final Batch event = table(
            "carrier_event",
            "id, awb, code, discrepancy, flight_number, flight_day, place, occurred, pieces, whole, source, reported,"
                    + " times, message_id");
    public final Batch customs =
            table("customs_entry", "id, version, number, awb, entry_number, state, declared_at, released_at");
    public final Batch receipt =
            table("receipt", "id, version, number, awb, state, counted_by, counted_at, posted_at, bonded");
    public final Batch count = table(
            "receipt_count",
            "id, version, receipt_id, position, lot, expiry, accepted, damaged, missing, surplus, wrong_units, accepted_lot,"
                    + " damaged_lot");
    public final Batch difference = table(
            "discrepancy_case",
            "id, version, number, awb, receipt_line, sku, kind, units, state, opened_at, notice_due, goods, party, currency,"
                    + " claimed, settled, notified, notified_at, answer, answered_at");
    public final Batch lot = table(
            "stock_lot",
            "id, number, sku, units_per_case, supplier_lot, expiry, receipt_line, consignment, supplier, received_at");
    public final Batch supply = table(
            "supply", "id, kind, reference, lot, sku, units_per_case, quantity, held, claimed, expiry, available_from");
    public final Batch supplyChange =
            table("supply_change", "id, supply_id, quantity_change, held_change, why, changed_by, changed_at");
    public final Batch movement = ledger(
            "stock_movement",
            "id, lot, from_place, to_place, units, kind, document, recorded_by, command_key, recorded_at");
    public final Batch leg = ledger("stock_leg", "id, movement_id, lot, place, units");
    public final Batch balance = ledger("stock_balance", "lot, place, units");
    public final Batch reservation = table(
            "claim", "id, supply_id, order_line, store, run, units, state, born_units, split_from, made_by, made_at");
    public final Batch reservationChange =
            table("claim_change", "id, claim_id, supply_id, units_change, state, why, changed_by, changed_at");
    public final Batch delivery = table(
            "delivery",
            "id, version, number, store, state, draft_of, prepared_by, prepared_at, dispatched_by, dispatched_at,"
                    + " confirmed_by, confirmed_at");
    public final Batch deliveryLine = table(
            "delivery_line",
            "id, version, delivery_id, position, claim_id, order_line, sku, units_per_case, lot, expiry, units,"
                    + " received_units, damaged_units, short_units");

    public final Batch passed = table(
            "transit_time",
            "id, leg, origin, destination, storage, hours, weight, seen_at, assumed, reference");

    public final Batch salesReport =
            table("sales_report", "id, number, store, sold_on, nth, reported_by, reported_at");
    public final Batch soldUnits = table("sold_units", "id, report_id, store, sold_on, sku, units");

    private Batch table(String name, String columns) {
        Batch batch = new Batch(name, columns);
        papers.add(batch);
        return batch;
    }

    private Batch ledger(String name, String columns) {
        Batch batch = new Batch(name, columns);
        ledger.add(batch);
        return batch;
    }

    /** Everything but the ledger. */
    public List<Batch> papers() {
        return papers;
    }

    /** Refers to the papers of the same page. */
    public List<Batch> ledger() {
        return ledger;
    }
}
