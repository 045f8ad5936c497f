package lu.airsilk.costing.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.count.Receiving;
import lu.airsilk.consignment.count.Reversing;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.currency.ExchangeRates;
import lu.airsilk.customs.entry.CustomsBook;
import lu.airsilk.customs.entry.CustomsEntries;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.DocumentFile;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.LotBook;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The broker bills an entry, the warehouse one lot: each falls on the lines that it concerns and on no other. */
@ExtendWith(Services.class)
class ChargedPartsTest {

    private static final String NOBODY = "L00-999999";

    @Inject
    Charging charging;

    @Inject
    ChargeBook book;

    @Inject
    LandedCostBook costs;

    @Inject
    LandedCostList list;

    @Inject
    CustomsEntries customs;

    @Inject
    CustomsBook declared;

    @Inject
    Receiving receiving;

    @Inject
    Reversing reversing;

    @Inject
    LotBook lots;

    @Inject
    ExchangeRates rates;

    @Inject
    Freight freight;

    @Inject
    Ground ground;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private BookingDraft booked;
    private AirWaybillNumber awb;

    /** Two lines of seven and of three cases, all of them alike: by each key but the value they bear seven tenths and three. */
    @BeforeEach
    void two_lines_have_landed() {
        PlannedFlight flight = freight.flight(-2);
        booked = new BookingDraft(
                freight.awb(),
                "LUX",
                "CGO",
                10,
                Grams.of(60_000),
                CubicCentimetres.of(300_000),
                List.of(BookingDraft.Flight.of(Freight.key(flight))),
                Stream.of(freight.bought(7), freight.bought(3))
                        .map(bought -> new BookingDraft.Line(
                                bought.line(),
                                Cases.of(bought.cases()),
                                Optional.of(Freight.LOT),
                                Optional.of(Ground.EXPIRY)))
                        .toList());
        freight.book(booked);
        freight.landed(booked, flight);
        awb = booked.awb();
    }

    /** What customs call it. */
    private String declared() {
        String number = freight.entryNumber();
        acting.does("import", () -> customs.declare(awb, number, Optional.empty()));
        return number;
    }

    private String ours(String entryNumber) {
        return acting.as("import", () -> declared.entries(awb)).stream()
                .filter(entry -> entry.entryNumber().equals(entryNumber))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ReceiptNumber received() {
        freight.released(booked);
        ReceiptNumber receipt = freight.receipt(booked);
        acting.does("hub", () -> receiving.post(receipt, List.of(counted(1, 7), counted(2, 3))));
        return receipt;
    }

    private static LotCount counted(int line, long cases) {
        return new LotCount(
                line,
                Optional.of(Freight.LOT),
                Optional.of(Ground.EXPIRY),
                Units.of(cases * 6),
                Units.ZERO,
                Units.ZERO,
                Units.ZERO,
                Optional.empty());
    }

    /** The lot that the line with this place has become. */
    private LotNumber lot(int line) {
        return lots.lotsOf(awb).stream()
                .filter(lot -> lot.birth().receiptLine().endsWith("/" + line))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static ChargedThing entry(String number) {
        return new ChargedThing(ChargedThing.Kind.ENTRY, number);
    }

    private static ChargedThing lot(LotNumber number) {
        return new ChargedThing(ChargedThing.Kind.LOT, number.number());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }

    private NewCharge bill(ChargedThing of, ChargeKind kind, Money amount, String invoice, Integer... lines) {
        return new NewCharge(
                of,
                kind,
                amount,
                kind.key(),
                new TreeSet<>(Arrays.asList(lines)),
                kind.isDutiable(),
                today(),
                Optional.of("Party " + awb),
                Optional.of(invoice).filter(number -> !number.isEmpty()));
    }

    private NewCharge bill(ChargedThing of, ChargeKind kind, String amount, String invoice, Integer... lines) {
        return bill(of, kind, yuan(amount), invoice, lines);
    }

    private String noted(NewCharge charge) {
        return acting.twice("finance", () -> charging.note(charge));
    }

    private LandedSheet cost() {
        return acting.as("finance", () -> costs.sheet(awb));
    }

    private LandedSheet.Share share(String number) {
        return cost().charges().stream()
                .filter(charge -> charge.noted().map(ChargeRow::number).equals(Optional.of(number)))
                .findFirst()
                .orElseThrow();
    }

    private CostStep step(CostPart part) {
        return cost().steps().stream()
                .filter(step -> step.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    private static List<Money> yuan(String first, String second) {
        return List.of(yuan(first), yuan(second));
    }

    /** 100.01 over seven cases and three: 70.007 and 30.003, the odd fen to the larger rest. */
    @Test
    void what_an_entry_costs_is_shared_to_the_lines_that_it_declares() {
        String number = declared();

        String charge = noted(bill(entry(number), ChargeKind.CLEARANCE, "100.01", "B1"));

        assertEquals(yuan("70.01", "30.00"), share(charge).shares());
        ChargeRow row = acting.as("buyer", () -> book.row(charge));
        String ours = ours(number);
        assertEquals(entry(ours), row.of(), "whoever named it by the customs' number finds it under ours");
        assertEquals(awb, row.awb());
        assertEquals(
                1,
                acting.as(
                                "buyer",
                                () -> book.rows(
                                        Optional.of(ChargedThing.Kind.ENTRY), Optional.of(ours), Paging.first(5)))
                        .total());
        assertFalse(cost().missing().contains(MissingCost.CLEARANCE));
    }

    @Test
    void of_several_entries_each_charge_names_its_lines() {
        String first = declared();
        String second = declared();

        acting.refuses(
                "finance",
                () -> charging.note(bill(entry(second), ChargeKind.CLEARANCE, "80.00", "B2")),
                "charge.entryLines",
                ours(second),
                2,
                awb);
        String charge = noted(bill(entry(second), ChargeKind.CLEARANCE, "80.00", "B2", 2));
        String other = noted(bill(entry(first), ChargeKind.CLEARANCE, "60.00", "B3", 1));

        assertEquals(yuan("0.00", "80.00"), share(charge).shares());
        assertEquals(yuan("60.00", "0.00"), share(other).shares());
    }

    @Test
    void what_a_lot_costs_is_borne_by_its_line_alone() {
        received();
        LotNumber second = lot(2);

        String charge = noted(bill(lot(second), ChargeKind.STORAGE, "80.33", "S1"));

        assertEquals(yuan("0.00", "80.33"), share(charge).shares());
        assertEquals(
                new TreeSet<>(List.of(2)),
                acting.as("buyer", () -> book.row(charge)).lines());
        acting.refuses(
                "finance",
                () -> charging.note(bill(lot(second), ChargeKind.STORAGE, "1.00", "S2", 1)),
                "charge.lotLine",
                second,
                2);
    }

    /** A lot's storage is not that of the waybill: what is expected of its goods, and the bills that it waits for, stay. */
    @Test
    void what_a_lot_costs_comes_on_top_of_what_its_waybill_is_expected_to() {
        received();
        Money before = step(CostPart.HANDLING).now();
        Money landed = cost().landed();
        Money truck = step(CostPart.TRUCK).now();

        noted(bill(lot(lot(1)), ChargeKind.STORAGE, "12.34", "S3"));
        noted(bill(lot(lot(1)), ChargeKind.TRUCK, "5.00", "S4"));

        assertEquals(before.plus(yuan("12.34")), step(CostPart.HANDLING).now());
        assertEquals(before, step(CostPart.HANDLING).estimated());
        assertEquals(Optional.of(yuan("12.34")), step(CostPart.HANDLING).actual());
        assertEquals("landedCost.billed", step(CostPart.HANDLING).why().code());
        assertEquals(truck.plus(yuan("5.00")), step(CostPart.TRUCK).now());
        assertEquals(landed.plus(yuan("17.34")), cost().landed());
        assertTrue(cost().missing().contains(MissingCost.TRUCK));
        assertTrue(acting.as("finance", () -> list.rows(Paging.first(50))).items().stream()
                .filter(row -> row.awb().equals(awb))
                .allMatch(row -> row.missing().contains(MissingCost.TRUCK)));
    }

    @Test
    void a_bill_takes_the_place_of_the_estimates_of_the_same_and_of_what_is_within_it() {
        String number = declared();
        received();
        String whole = noted(bill(ChargedThing.waybill(awb), ChargeKind.STORAGE, "50.00", ""));
        String ofLot = noted(bill(lot(lot(2)), ChargeKind.STORAGE, "7.00", ""));

        noted(bill(lot(lot(1)), ChargeKind.STORAGE, "9.00", "S5"));
        assertTrue(share(whole).counts() && share(ofLot).counts(), "another lot's bill says nothing of these");

        noted(bill(lot(lot(2)), ChargeKind.STORAGE, "8.00", "S6"));
        assertTrue(share(whole).counts());
        assertFalse(share(ofLot).counts());

        String entry = noted(bill(entry(ours(number)), ChargeKind.INSPECTION, "20.00", "", 1));
        noted(bill(ChargedThing.waybill(awb), ChargeKind.INSPECTION, "25.00", "I1"));
        assertFalse(share(entry).counts());
        noted(bill(entry(ours(number)), ChargeKind.STORAGE, "40.00", "S7", 1));
        assertFalse(share(whole).counts());
    }

    /** Waybill, entry and lot beside each other, in three currencies and with a credit: a fen is in one place each. */
    @Test
    void all_charges_together_are_what_was_asked_to_the_fen() {
        String number = declared();
        received();
        noted(bill(ChargedThing.waybill(awb), ChargeKind.AIR_FREIGHT, Money.of("300.05", "EUR"), "A1"));
        noted(bill(ChargedThing.waybill(awb), ChargeKind.TERMINAL, "99.99", "T1"));
        noted(bill(ChargedThing.waybill(awb), ChargeKind.TRUCK, "100.01", "R1"));
        noted(bill(entry(number), ChargeKind.CLEARANCE, "200.03", "C1", 1, 2));
        noted(bill(entry(number), ChargeKind.CLEARANCE, "-33.34", "C2", 1));
        noted(bill(lot(lot(2)), ChargeKind.STORAGE, "0.01", "S1"));

        LandedSheet sheet = cost();

        sheet.charges()
                .forEach(charge -> assertEquals(
                        charge.booked(),
                        charge.shares().stream().reduce(Money::plus).orElseThrow()));
        sheet.lines()
                .forEach(line -> assertEquals(
                        line.landed(),
                        line.parts().values().stream().reduce(Money::plus).orElseThrow()));
        assertEquals(
                sheet.landed(),
                sheet.steps().stream().map(CostStep::now).reduce(Money::plus).orElseThrow());
        // 69.99 + 140.02 − 33.34 of the first line, 30.00 + 60.01 + 0.01 of the second
        assertEquals(
                List.of(yuan("176.67"), yuan("90.02")),
                sheet.lines().stream().map(line -> line.part(CostPart.HANDLING)).toList());
    }

    @Test
    void what_an_entry_is_charged_in_another_currency_is_booked_at_the_rate_of_its_day_and_may_be_dutiable() {
        String number = declared();
        Money before = cost().customsValue();

        String charge = noted(bill(entry(number), ChargeKind.FUEL, Money.of("400.00", "EUR"), "F1"));

        assertEquals(
                acting.as("finance", () -> rates.on(today(), "EUR", "CNY"))
                        .orElseThrow()
                        .convert(Money.of("400.00", "EUR")),
                share(charge).booked());
        assertNotEquals(before, cost().customsValue());
        acting.refuses(
                "finance",
                () -> charging.note(bill(entry(number), ChargeKind.FUEL, Money.of("4.00", "ISK"), "F2")),
                "charge.noRate",
                "ISK",
                today());
    }

    @Test
    void a_charge_of_an_entry_is_taken_back_where_it_was_noted() {
        String number = declared();
        NewCharge wrong = bill(entry(number), ChargeKind.CLEARANCE, "80.00", "B9");
        String charge = noted(wrong);
        acting.refuses("finance", () -> charging.note(wrong), "charge.taken", "B9", charge);

        String opposite = acting.twice("finance", () -> charging.reverse(charge, "another broker's"));

        assertEquals(
                entry(ours(number)),
                acting.as("buyer", () -> book.row(opposite)).of());
        assertTrue(cost().missing().contains(MissingCost.CLEARANCE));
    }

    @Test
    void a_bill_is_kept_with_its_charge_once_and_read_by_those_who_know_costs() {
        String number = declared();
        NewCharge charge = bill(entry(number), ChargeKind.CLEARANCE, "80.00", "P1");
        DocumentFile scan = DocumentFile.of("%PDF-1.4 of the broker".getBytes(StandardCharsets.UTF_8));

        String filed = acting.twice("finance", () -> charging.note(charge, scan));
        String later = noted(bill(entry(number), ChargeKind.CLEARANCE, "9.00", "P2"));

        assertEquals(
                "application/pdf", acting.as("import", () -> book.file(filed)).mediaType());
        assertTrue(acting.as("buyer", () -> book.row(filed)).filed());
        acting.refuses("finance", () -> book.file(later), "charge.noFile", later);
        acting.doesTwice("finance", () -> charging.attach(later, scan));
        assertTrue(share(later).noted().orElseThrow().filed());
        acting.refuses("finance", () -> charging.attach(later, scan), "charge.filed", later);
        acting.refuses("finance", () -> charging.attach("CH-00-000000", scan), "charge.unknown", "CH-00-000000");
        acting.mayNot(() -> charging.attach(later, scan), "import", "buyer", "hub");
        acting.mayNot(() -> book.file(filed), "store.kaifeng", "hub");
    }

    @Test
    void what_can_be_charged_are_the_waybill_its_entries_and_its_lots() {
        String number = declared();
        received();
        String released =
                acting.as("import", () -> declared.entries(awb)).getLast().id();

        assertEquals(
                List.of(ChargedThing.waybill(awb), entry(ours(number)), entry(released), lot(lot(1)), lot(lot(2))),
                acting.as("finance", () -> costs.chargeable(awb)).stream()
                        .map(Chargeable::thing)
                        .toList());
        acting.mayNot(() -> costs.chargeable(awb), "store.kaifeng", "hub", "allocator");
    }

    @Test
    void what_is_not_there_any_more_or_never_was_is_charged_nothing() {
        acting.refuses(
                "finance",
                () -> charging.note(bill(entry("CE-00-000000"), ChargeKind.BANK, "1.00", "N1")),
                "charge.entry",
                "CE-00-000000");
        acting.refuses(
                "finance",
                () -> charging.note(bill(lot(LotNumber.of(NOBODY)), ChargeKind.BANK, "1.00", "N2")),
                "charge.lot",
                LotNumber.of(NOBODY));
        String number = declared();
        acting.refuses("finance", () -> bill(entry(number), ChargeKind.BANK, "0.00", "N3"), "charge.nothing");
        ReceiptNumber receipt = received();
        LotNumber gone = lot(1);
        acting.does("hub", () -> reversing.ask(receipt, "the wrong pallet"));
        acting.does("import", () -> reversing.reverse(receipt));
        acting.refuses(
                "finance",
                () -> charging.note(bill(lot(gone), ChargeKind.STORAGE, "1.00", "N4")),
                "charge.lotGone",
                gone,
                awb);
        LotNumber opened = ground.lot(ground.onSale(1), 6);
        acting.refuses(
                "finance",
                () -> charging.note(bill(lot(opened), ChargeKind.STORAGE, "1.00", "N5")),
                "charge.lotNotFlown",
                opened);
        acting.refuses(
                "finance",
                () -> charging.note(bill(
                        new ChargedThing(ChargedThing.Kind.DELIVERY, "DL-26-000001"), ChargeKind.TRUCK, "1", "N6")),
                "charge.of",
                ChargedThing.Kind.DELIVERY);
    }

    @Test
    void a_closed_file_is_charged_nothing_more() {
        String number = declared();
        acting.does("import", () -> freight.closes(awb));

        acting.refuses(
                "finance",
                () -> charging.note(bill(entry(number), ChargeKind.CLEARANCE, "1.00", "Z1")),
                "charge.closed",
                awb);
        acting.refuses(
                "finance",
                () -> charging.note(bill(ChargedThing.waybill(awb), ChargeKind.CLEARANCE, "1.00", "Z2")),
                "charge.closed",
                awb);
    }
}
