package lu.airsilk.costing.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.costing.charge.rule.ChargeKey;
import lu.airsilk.currency.ExchangeRates;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bills come one by one; finance notes them, and everybody who knows costs reads what they make of a waybill. */
@ExtendWith(Services.class)
class ChargingTest {

    @Inject
    Charging charging;

    @Inject
    ChargeBook book;

    @Inject
    LandedCostBook costs;

    @Inject
    ChargeDoubts doubts;

    @Inject
    LandedCostList list;

    @Inject
    ConsignmentBook consignments;

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

    /** Two lines of seven and of three cases, all of them alike: by each key but the value they bear seven tenths and three. */
    private BookingDraft booked() {
        Freight.Bought first = freight.bought(7);
        Freight.Bought second = freight.bought(3);
        BookingDraft draft = new BookingDraft(
                freight.awb(),
                "LUX",
                "CGO",
                10,
                Grams.of(60_000),
                CubicCentimetres.of(300_000),
                List.of(BookingDraft.Flight.of(Freight.key(freight.flight(3)))),
                Stream.of(first, second)
                        .map(bought -> new BookingDraft.Line(
                                bought.line(),
                                Cases.of(bought.cases()),
                                Optional.of(Freight.LOT),
                                Optional.of(Ground.EXPIRY)))
                        .toList());
        freight.book(draft);
        return draft;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }

    private NewCharge bill(AirWaybillNumber awb, ChargeKind kind, String amount, String invoice, Integer... lines) {
        return new NewCharge(
                ChargedThing.waybill(awb),
                kind,
                Money.of(amount, "CNY"),
                kind.key(),
                new TreeSet<>(Arrays.asList(lines)),
                kind.isDutiable(),
                today(),
                Optional.of("Party " + awb.number()),
                Optional.of(invoice).filter(number -> !number.isEmpty()));
    }

    private LandedSheet cost(AirWaybillNumber awb) {
        return acting.as("finance", () -> costs.sheet(awb));
    }

    private LandedSheet.Share share(AirWaybillNumber awb, String number) {
        return cost(awb).charges().stream()
                .filter(charge -> charge.noted().map(ChargeRow::number).equals(Optional.of(number)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Money> yuan(String... amounts) {
        return Stream.of(amounts).map(amount -> Money.of(amount, "CNY")).toList();
    }

    @Test
    void a_bill_is_shared_to_the_lines_of_its_waybill_by_the_key_of_its_kind() {
        AirWaybillNumber awb = booked().awb();

        String truck = acting.twice("finance", () -> charging.note(bill(awb, ChargeKind.TRUCK, "100.01", "T1")));

        LandedSheet.Share share = share(awb, truck);
        assertEquals(Optional.of(ChargeKey.VOLUME), share.key());
        assertEquals(yuan("70.01", "30.00"), share.shares());
        assertEquals(ChargeStage.ACTUAL, share.stage());
        assertFalse(cost(awb).missing().contains(MissingCost.TRUCK));
        assertTrue(cost(awb).missing().contains(MissingCost.AIR_FREIGHT));
    }

    @Test
    void a_bill_that_names_its_line_is_borne_by_it_alone() {
        AirWaybillNumber awb = booked().awb();

        String inspection =
                acting.as("finance", () -> charging.note(bill(awb, ChargeKind.INSPECTION, "80.00", "I1", 2)));

        assertEquals(yuan("0.00", "80.00"), share(awb, inspection).shares());
    }

    @Test
    void the_lines_are_the_waybill_to_the_fen_and_the_parts_are_the_line() {
        AirWaybillNumber awb = booked().awb();
        acting.does("finance", () -> charging.note(bill(awb, ChargeKind.AIR_FREIGHT, "777.77", "A1")));
        acting.does("finance", () -> charging.note(bill(awb, ChargeKind.CLEARANCE, "-33.33", "C1")));

        LandedSheet sheet = cost(awb);

        sheet.lines()
                .forEach(line -> assertEquals(
                        line.landed(),
                        line.parts().values().stream().reduce(Money::plus).orElseThrow()));
        assertEquals(
                sheet.landed(),
                sheet.steps().stream().map(CostStep::now).reduce(Money::plus).orElseThrow());
        sheet.charges()
                .forEach(charge -> assertEquals(
                        charge.booked(),
                        charge.shares().stream().reduce(Money::plus).orElseThrow()));
    }

    /** Before any bill has come the rules say what freight, handling and truck will cost, and each step says so. */
    @Test
    void a_waybill_has_a_cost_before_its_first_bill() {
        LandedSheet sheet = cost(booked().awb());

        CostStep expected = step(sheet, CostPart.FREIGHT);
        assertEquals("landedCost.ruled", expected.why().code());
        assertEquals(expected.estimated(), expected.now());
        assertEquals(Optional.empty(), expected.actual());
        assertFalse(expected.now().isZero());
        assertEquals(yuan("0.00").getFirst(), expected.difference());
        assertTrue(expected.quoted().isPresent(), "stores were told a price when they ordered");
        assertTrue(sheet.customsValue().compareTo(step(sheet, CostPart.GOODS).now()) > 0);
    }

    /** The broker's bill says nothing of the terminal's, which the rules reckon with until it comes. */
    @Test
    void what_the_rules_reckon_for_the_terminal_stands_until_the_terminal_has_billed() {
        AirWaybillNumber awb = booked().awb();
        Money reckoned = step(cost(awb), CostPart.HANDLING).estimated();
        assertFalse(reckoned.isZero());

        acting.does("finance", () -> charging.note(bill(awb, ChargeKind.CLEARANCE, "100.00", "C2")));
        assertEquals(
                reckoned.plus(Money.of("100.00", "CNY")),
                step(cost(awb), CostPart.HANDLING).now());
        assertTrue(cost(awb).missing().contains(MissingCost.TERMINAL));

        acting.does("finance", () -> charging.note(bill(awb, ChargeKind.TERMINAL, "70.00", "T2")));
        assertEquals(
                yuan("170.00").getFirst(), step(cost(awb), CostPart.HANDLING).now());
    }

    @Test
    void the_bill_of_a_kind_takes_the_place_of_its_estimate_and_says_by_how_much_it_differs() {
        AirWaybillNumber awb = booked().awb();
        String estimate = acting.as("finance", () -> charging.note(bill(awb, ChargeKind.AIR_FREIGHT, "500.00", "")));
        assertEquals(
                yuan("500.00").getFirst(), step(cost(awb), CostPart.FREIGHT).now());

        acting.does("finance", () -> charging.note(bill(awb, ChargeKind.AIR_FREIGHT, "620.50", "A2")));

        CostStep freightStep = step(cost(awb), CostPart.FREIGHT);
        assertEquals(yuan("620.50").getFirst(), freightStep.now());
        assertEquals(yuan("120.50").getFirst(), freightStep.difference());
        assertEquals("landedCost.billed", freightStep.why().code());
        assertFalse(share(awb, estimate).counts());
    }

    @Test
    void a_bill_counts_once_however_its_number_is_spelled() {
        AirWaybillNumber awb = booked().awb();
        String number = acting.as("finance", () -> charging.note(bill(awb, ChargeKind.TRUCK, "990.00", "CV-99812")));

        for (String spelled : List.of("cv-99812", "CV - 99812", " Cv\u2013998 12")) {
            acting.refuses(
                    "finance",
                    () -> charging.note(bill(awb, ChargeKind.TRUCK, "990.00", spelled)),
                    "charge.taken",
                    "CV-99812",
                    number);
        }
        acting.does("finance", () -> charging.note(bill(awb, ChargeKind.FUEL, "12.00", "cv-99812")));
        acting.does("finance", () -> charging.note(bill(awb, ChargeKind.TRUCK, "12.00", "CV-998123")));
        acting.does("finance", () -> charging.reverse(number, "another waybill"));
        acting.does("finance", () -> charging.note(bill(awb, ChargeKind.TRUCK, "991.00", "cv-99812")));
    }

    private Optional<ChargeDoubts.Doubt> doubt(NewCharge bill) {
        return acting.as(
                "finance", () -> doubts.about(AirWaybillNumber.of(bill.of().id()), bill));
    }

    private static Optional<ChargeDoubts.Doubt> doubted(String billed, String reckoned) {
        return Optional.of(
                new ChargeDoubts.Doubt(yuan(billed).getFirst(), yuan(reckoned).getFirst()));
    }

    @Test
    void a_bill_far_from_what_finance_has_foreseen_is_a_doubt() {
        AirWaybillNumber awb = booked().awb();
        acting.does("finance", () -> charging.note(bill(awb, ChargeKind.TERMINAL, "500.00", "")));

        assertEquals(doubted("150.00", "500.00"), doubt(bill(awb, ChargeKind.TERMINAL, "150.00", "D1")));
        assertEquals(doubted("650.00", "500.00"), doubt(bill(awb, ChargeKind.TERMINAL, "650.00", "D1")));
        assertEquals(Optional.empty(), doubt(bill(awb, ChargeKind.TERMINAL, "400.00", "D1")));
        assertEquals(Optional.empty(), doubt(bill(awb, ChargeKind.TERMINAL, "150.00", "D1", 2)), "a part of it");
        assertEquals(Optional.empty(), doubt(bill(awb, ChargeKind.TERMINAL, "-150.00", "D1")), "a credit");
        assertEquals(Optional.empty(), doubt(bill(awb, ChargeKind.TERMINAL, "150.00", "")), "an estimate");
        acting.does("finance", () -> charging.note(bill(awb, ChargeKind.TERMINAL, "400.00", "D2")));
        assertEquals(doubted("800.00", "500.00"), doubt(bill(awb, ChargeKind.TERMINAL, "400.00", "D3")));
    }

    @Test
    void a_bill_that_stands_already_is_refused_before_its_amount_is_asked_back() {
        AirWaybillNumber awb = booked().awb();
        acting.does("finance", () -> charging.note(bill(awb, ChargeKind.TERMINAL, "500.00", "")));
        NewCharge first = bill(awb, ChargeKind.TERMINAL, "400.00", "T1");
        String number = acting.as("finance", () -> charging.note(first));

        acting.refuses("finance", () -> doubts.about(awb, first), "charge.taken", "T1", number);
    }

    /** The rules reckon freight as one; a fuel bill that comes first is small beside it, and no wonder. */
    @Test
    void a_bill_far_from_what_the_rules_reckon_is_a_doubt() {
        AirWaybillNumber awb = booked().awb();
        Money reckoned = step(cost(awb), CostPart.FREIGHT).estimated();
        String half =
                reckoned.amount().divide(BigDecimal.TWO, 2, RoundingMode.DOWN).toPlainString();
        String whole = reckoned.amount().toPlainString();

        assertEquals(doubted(half, whole), doubt(bill(awb, ChargeKind.AIR_FREIGHT, half, "R1")));
        assertEquals(Optional.empty(), doubt(bill(awb, ChargeKind.AIR_FREIGHT, whole, "R1")));
        assertEquals(Optional.empty(), doubt(bill(awb, ChargeKind.FUEL, half, "R1")));
        acting.does("finance", () -> charging.note(bill(awb, ChargeKind.AIR_FREIGHT, whole, "R1")));
        assertTrue(doubt(bill(awb, ChargeKind.FUEL, half, "R2")).isPresent(), "half as much again");
    }

    @Test
    void the_currency_is_that_of_the_biller_or_of_what_was_reckoned() {
        AirWaybillNumber awb = booked().awb();
        String biller = "Lkw " + awb.number();
        assertEquals(Optional.of("EUR"), currency(awb, ChargeKind.AIR_FREIGHT, biller));
        assertEquals(Optional.of("CNY"), currency(awb, ChargeKind.TRUCK, biller));
        assertEquals(Optional.empty(), currency(awb, ChargeKind.INSURANCE, biller));
        NewCharge like = bill(awb, ChargeKind.TRUCK, "1.00", "");

        acting.does(
                "finance",
                () -> charging.note(new NewCharge(
                        like.of(),
                        ChargeKind.TRUCK,
                        Money.of("12.00", "EUR"),
                        like.key(),
                        like.lines(),
                        false,
                        today(),
                        Optional.of(biller),
                        Optional.of("L1"))));

        assertEquals(Optional.of("EUR"), currency(awb, ChargeKind.TRUCK, biller.toUpperCase(Locale.ROOT)));
        assertEquals(Optional.of("CNY"), currency(awb, ChargeKind.TRUCK, ""));
    }

    private Optional<String> currency(AirWaybillNumber awb, ChargeKind kind, String party) {
        return acting.as("finance", () -> doubts.currency(awb, Optional.of(kind), party));
    }

    /** What was paid for insurance is no part of it. */
    @Test
    void the_customs_value_is_what_customs_count_as_goods_freight_and_insurance() {
        AirWaybillNumber awb = booked().awb();
        acting.does("finance", () -> charging.note(bill(awb, ChargeKind.AIR_FREIGHT, "777.77", "A7")));
        acting.does("finance", () -> charging.note(bill(awb, ChargeKind.INSURANCE, "99.00", "A8")));

        LandedSheet sheet = cost(awb);

        sheet.lines().forEach(line -> {
            Money carried = line.valued().goods().plus(line.valued().freight());
            assertEquals(
                    carried.times(new BigDecimal("0.003")).rounded(RoundingMode.HALF_UP),
                    line.valued().insurance());
            assertEquals(
                    line.customsValue().amount(),
                    whole(line.valued()).amount().multiply(sheet.customsRate()).setScale(2, RoundingMode.HALF_UP));
        });
        assertEquals("EUR", whole(sheet.valued()).currencyCode(), "no fen beside those of the books");
    }

    private static Money whole(LandedSheet.Valued valued) {
        return valued.goods().plus(valued.freight()).plus(valued.insurance());
    }

    @Test
    void a_wrong_bill_is_taken_back_by_its_opposite_and_may_then_be_noted_rightly() {
        AirWaybillNumber awb = booked().awb();
        NewCharge wrong = bill(awb, ChargeKind.TRUCK, "990.00", "T2");
        String number = acting.as("finance", () -> charging.note(wrong));
        acting.refuses("finance", () -> charging.note(wrong), "charge.taken", "T2", number);

        String opposite = acting.twice("finance", () -> charging.reverse(number, " twice the weight "));

        ChargeRow row = acting.as("buyer", () -> book.row(opposite));
        assertEquals(yuan("-990.00").getFirst(), row.booked());
        assertEquals(Optional.of(number), row.reverses());
        assertEquals(Optional.of("twice the weight"), row.reason());
        assertTrue(acting.as("import", () -> book.row(number)).reversed());
        assertFalse(step(cost(awb), CostPart.TRUCK).actual().isPresent());
        acting.refuses("finance", () -> charging.reverse(number, "again"), "charge.reversed", number);
        acting.refuses("finance", () -> charging.reverse(opposite, "after all"), "charge.isReversal", opposite);
        String right = acting.as("finance", () -> charging.note(wrong));
        assertTrue(share(awb, right).counts());
    }

    @Test
    void one_invoice_may_have_a_line_of_each_kind() {
        AirWaybillNumber awb = booked().awb();
        NewCharge bill = bill(awb, ChargeKind.AIR_FREIGHT, "400.00", "CL-7");
        acting.does("finance", () -> charging.note(bill));

        acting.does(
                "finance",
                () -> charging.note(new NewCharge(
                        bill.of(),
                        ChargeKind.FUEL,
                        Money.of("40.00", "CNY"),
                        ChargeKey.CHARGEABLE,
                        new TreeSet<>(),
                        true,
                        today(),
                        bill.party(),
                        bill.invoice())));

        assertEquals(
                yuan("440.00").getFirst(), step(cost(awb), CostPart.FREIGHT).now());
    }

    @Test
    void a_bill_in_another_currency_is_booked_at_the_rate_of_its_day() {
        AirWaybillNumber awb = booked().awb();
        NewCharge euro = in("EUR", bill(awb, ChargeKind.AIR_FREIGHT, "1.00", "E1"), "100.00");

        String number = acting.as("finance", () -> charging.note(euro));

        Money yuan = acting.as("finance", () -> rates.on(today(), "EUR", "CNY"))
                .orElseThrow()
                .convert(Money.of("100.00", "EUR"));
        assertEquals(yuan, share(awb, number).booked());
        acting.refuses("finance", () -> charging.note(in("ISK", euro, "100")), "charge.noRate", "ISK", today());
    }

    private static NewCharge in(String currency, NewCharge like, String amount) {
        return new NewCharge(
                like.of(),
                like.kind(),
                Money.of(amount, currency),
                like.key(),
                like.lines(),
                like.dutiable(),
                like.day(),
                like.party(),
                Optional.of("other " + currency));
    }

    @Test
    void what_cannot_be_a_charge_is_refused_in_words() {
        AirWaybillNumber awb = booked().awb();
        AirWaybillNumber unknown = freight.awb();
        acting.refuses("finance", () -> charging.note(bill(awb, ChargeKind.BANK, "0.00", "B1")), "charge.nothing");
        acting.refuses(
                "finance",
                () -> charging.note(bill(awb, ChargeKind.BANK, "1.005", "B1")),
                "landedCost.finer",
                Money.of("1.005", "CNY"));
        acting.refuses(
                "finance",
                () -> charging.note(bill(awb, ChargeKind.BANK, "1.00", "B1", 3)),
                "charge.lines",
                awb.number(),
                3,
                2);
        Refused missing = acting.refused("finance", () -> charging.note(bill(unknown, ChargeKind.BANK, "1.00", "B1")));
        assertEquals(Refused.Kind.UNKNOWN, missing.kind());
        acting.refuses(
                "finance",
                () -> new ChargedThing(ChargedThing.Kind.FLIGHT, "CV9744-2026-11-03"),
                "charge.of",
                ChargedThing.Kind.FLIGHT);
        LocalDate later = today().plusDays(2);
        NewCharge bill = bill(awb, ChargeKind.BANK, "1.00", "B1");
        acting.refuses(
                "finance",
                () -> charging.note(new NewCharge(
                        bill.of(),
                        bill.kind(),
                        bill.amount(),
                        bill.key(),
                        bill.lines(),
                        false,
                        later,
                        bill.party(),
                        bill.invoice())),
                "charge.future",
                later);
        String noted = acting.as("finance", () -> charging.note(bill));
        acting.refuses("finance", () -> charging.reverse(noted, " "), "charge.reason", 400);
        acting.refuses("finance", () -> charging.reverse("CH-00-000000", "why"), "charge.unknown", "CH-00-000000");
    }

    @Test
    void costs_are_noted_by_finance_and_read_by_those_who_know_them() {
        AirWaybillNumber awb = booked().awb();
        acting.mayNot(
                () -> charging.note(bill(awb, ChargeKind.BANK, "1.00", "B2")),
                "import",
                "buyer",
                "store.kaifeng",
                "hub");
        acting.mayNot(() -> charging.reverse("CH-00-000000", "why"), "import", "buyer", "admin");
        acting.mayNot(() -> doubts.about(awb, bill(awb, ChargeKind.BANK, "1.00", "B2")), "import", "store.kaifeng");
        acting.mayNot(() -> doubts.currency(awb, Optional.empty(), "x"), "import", "store.kaifeng");
        acting.mayNot(() -> costs.sheet(awb), "store.kaifeng", "hub", "allocator", "owner.ouhe");
        acting.mayNot(() -> book.rows(Optional.empty(), Optional.empty(), Paging.first(1)), "store.kaifeng", "hub");
        acting.mayNot(() -> list.rows(Paging.first(1)), "store.kaifeng", "hub");
    }

    @Test
    void the_list_has_the_moment_of_booking_that_the_milestone_shows() {
        PlannedFlight flight = freight.flight(3);
        BookingDraft booked = freight.booked(freight.bought(4), flight);
        freight.says(booked, text -> text.booked(flight, booked.pieces()));

        Instant shown = new Journey(acting.as("import", () -> consignments.sheet(booked.awb()))
                        .progress())
                .times(Milestone.BOOKED)
                .actual()
                .orElseThrow();

        assertEquals(
                List.of(shown),
                acting.as("finance", () -> list.rows(Paging.first(50))).items().stream()
                        .filter(one -> one.awb().equals(booked.awb()))
                        .map(LandedCostRow::bookedAt)
                        .toList());
    }

    @Test
    void the_list_says_which_bills_of_a_waybill_are_missing() {
        AirWaybillNumber awb = booked().awb();
        acting.does("finance", () -> charging.note(bill(awb, ChargeKind.AIR_FREIGHT, "1.00", "A9")));

        LandedCostRow row = acting.as("finance", () -> list.rows(Paging.first(50))).items().stream()
                .filter(one -> one.awb().equals(awb))
                .findFirst()
                .orElseThrow();

        assertEquals(List.of(MissingCost.TERMINAL, MissingCost.CLEARANCE, MissingCost.TRUCK), row.missing());
        assertEquals(
                1,
                acting.as(
                                "finance",
                                () -> book.rows(
                                        Optional.of(ChargedThing.Kind.WAYBILL),
                                        Optional.of(awb.number()),
                                        Paging.first(5)))
                        .total());
    }

    private static CostStep step(LandedSheet sheet, CostPart part) {
        return sheet.steps().stream()
                .filter(step -> step.part() == part)
                .findFirst()
                .orElseThrow();
    }
}
