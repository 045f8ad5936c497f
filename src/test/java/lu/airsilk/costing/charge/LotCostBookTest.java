package lu.airsilk.costing.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.count.Receiving;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.costing.opening.OpeningEntry;
import lu.airsilk.costing.opening.OpeningKeeping;
import lu.airsilk.location.Place;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.LotCost;
import lu.airsilk.stock.LotCosts;
import lu.airsilk.stock.writeoff.NewWriteOff;
import lu.airsilk.stock.writeoff.WriteOffBook;
import lu.airsilk.stock.writeoff.WriteOffCost;
import lu.airsilk.stock.writeoff.WriteOffReason;
import lu.airsilk.stock.writeoff.WriteOffRow;
import lu.airsilk.stock.writeoff.WritingOff;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finance decides on goods by what they have cost; who works with them does not know it. */
@ExtendWith(Services.class)
class LotCostBookTest {

    @Inject
    LotCosts costs;

    @Inject
    LandedCostBook landed;

    @Inject
    Charging charging;

    @Inject
    OpeningKeeping openings;

    @Inject
    Receiving receiving;

    @Inject
    LotBook lots;

    @Inject
    WritingOff writing;

    @Inject
    WriteOffBook book;

    @Inject
    Freight freight;

    @Inject
    Ground ground;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private BookingDraft booked;
    private LotNumber flown;

    @BeforeEach
    void four_cases_of_six_have_come_by_air() {
        booked = freight.landed(freight.bought(4));
        ReceiptNumber receipt = freight.receipt(booked);
        freight.released(booked);
        flown = acting.as("hub", () -> receiving.post(receipt, List.of(Freight.counted(24, 0, 0))))
                .lots()
                .getFirst();
    }

    private Optional<LotCost> cost(LotNumber lot) {
        return Optional.ofNullable(
                acting.as("finance", () -> costs.of(List.of(lot))).get(lot));
    }

    private LandedSheet.Line line() {
        return acting.as("finance", () -> landed.sheet(booked.awb())).lines().getFirst();
    }

    private WriteOffRow proposed(LotNumber lot, long units) {
        String number = acting.as(
                "hub",
                () -> writing.propose(new NewWriteOff(lot, Units.of(units), WriteOffReason.SPOILT, Optional.empty())));
        return acting.as("hub", () -> book.row(number));
    }

    @Test
    void what_has_flown_costs_what_the_page_of_its_waybill_says_and_is_an_estimate_while_bills_are_missing() {
        LotCost cost = cost(flown).orElseThrow();

        assertEquals(line().landed(), cost.of(Units.of(24)));
        assertEquals(line().unitCost(), cost.each());
        assertFalse(cost.actual(), "its bills have still to come");
        assertEquals(Optional.of(booked.awb()), cost.waybill());
    }

    @Test
    void a_bill_is_in_it_from_the_moment_it_is_noted() {
        Money before = cost(flown).orElseThrow().of(Units.of(24));

        acting.does("finance", () -> charging.note(kept(flown)));

        Money after = cost(flown).orElseThrow().of(Units.of(24));
        assertEquals(before.plus(Money.of("48.00", "CNY")), after);
    }

    private NewCharge kept(LotNumber lot) {
        ChargeKind kind = ChargeKind.TERMINAL;
        return new NewCharge(
                new ChargedThing(ChargedThing.Kind.LOT, lot.number()),
                kind,
                Money.of("48.00", "CNY"),
                kind.key(),
                new TreeSet<>(),
                kind.isDutiable(),
                LocalDate.now(clock.withZone(Zones.CGO)),
                Optional.of("Party " + lot),
                Optional.of("S-1"));
    }

    @Test
    void what_lay_there_before_costs_what_finance_approved() {
        Ground.Shop shop = ground.shop();
        String sku = ground.onSale(1).first().code();
        String number = acting.as(
                "hub",
                () -> openings.enter(
                        Place.store(shop.code()),
                        List.of(
                                new OpeningEntry(1, "", sku, "A", Ground.EXPIRY.toString(), "12", "38.5"),
                                new OpeningEntry(2, "", sku, "B", Ground.EXPIRY.toString(), "6", "40.1234"))));
        acting.does("finance", () -> openings.approve(number));
        Map<String, LotNumber> born = acting.as("hub", () -> lots.opened(number));

        LotCost second = cost(Objects.requireNonNull(born.get(number + "/2"))).orElseThrow();

        assertEquals(Money.of("40.1234", "CNY"), second.each());
        assertEquals(Money.of("200.62", "CNY"), second.of(Units.of(5)));
        assertTrue(second.actual());
        assertEquals(Optional.empty(), second.waybill());
    }

    @Test
    void a_lot_of_which_nobody_knows_it_costs_nothing_that_could_be_read_as_nought() {
        LotNumber lot = ground.lot(ground.onSale(1), 24);
        WriteOffRow row = proposed(lot, 2);

        assertEquals(Optional.empty(), cost(lot));
        assertEquals(Optional.empty(), acting.as("finance", () -> book.cost(row)));
        assertEquals(Map.of(), acting.as("finance", () -> costs.of(List.of())));
    }

    @Test
    void finance_reads_what_a_write_off_costs_and_the_hub_and_quality_do_not() {
        WriteOffRow row = proposed(flown, 7);
        WriteOffRow other = proposed(flown, 3);

        Map<String, WriteOffCost> seen = acting.as("finance", () -> book.costs(List.of(row, other)));

        LotCost cost = cost(flown).orElseThrow();
        WriteOffCost seven = Objects.requireNonNull(seen.get(row.number()));
        assertEquals(cost.of(Units.of(7)), seven.cost());
        assertEquals(cost.each(), seven.unitCost());
        assertEquals(
                cost.of(Units.of(3)),
                Objects.requireNonNull(seen.get(other.number())).cost());
        assertEquals(Optional.of(seven), acting.as("auditor", () -> book.cost(row)));
        acting.mayNot(() -> book.costs(List.of(row)), "hub", "quality", "store.kaifeng");
        acting.mayNot(() -> book.cost(row), "hub", "quality", "store.kaifeng");
        acting.mayNot(() -> costs.of(List.of(flown)), "hub", "quality", "allocator", "store.kaifeng");
    }
}
