package lu.airsilk.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.hold.Holding;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class PuttingAwayTest {

    private static final LotNumber NONE = LotNumber.of("L26-999999");

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    PuttingAway putting;

    @Inject
    Holding holding;

    private LotNumber lot;

    @BeforeEach
    void a_lot_that_needs_no_cold_stands_at_the_dock() {
        lot = ground.lot(ground.onSale(1), 12);
    }

    private boolean waits() {
        return acting.as("hub", () -> putting.waiting()).stream()
                .anyMatch(waiting -> waiting.place().lot().equals(lot));
    }

    private Optional<String> bin() {
        return acting.as("hub", () -> putting.of(List.of(lot))).getFirst().bin();
    }

    @Test
    void a_lot_that_was_put_into_its_bin_waits_no_more() {
        assertTrue(waits());

        acting.doesTwice("hub", () -> putting.put(lot, " a-01-02 "));

        assertFalse(waits());
        assertEquals(Optional.of("A-01-02"), bin());
    }

    @Test
    void a_lot_that_has_left_the_dock_waits_no_more() {
        ground.broken(lot, 11);
        assertTrue(waits());

        ground.broken(lot, 1);

        assertFalse(waits());
    }

    @Test
    void what_is_held_of_it_stands_there_marked_with_why_until_it_is_let_go() {
        assertEquals(List.of(), held());
        acting.does("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.DAMAGED, Units.of(3), "dented")));
        long recall =
                acting.as("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.RECALL, Units.of(2), "glass")));

        assertEquals(
                List.of(new HeldUnits(HoldKind.DAMAGED, Units.of(3)), new HeldUnits(HoldKind.RECALL, Units.of(2))),
                held());

        acting.does("quality", () -> holding.release(recall, "the supplier was wrong"));
        assertEquals(List.of(new HeldUnits(HoldKind.DAMAGED, Units.of(3))), held());
    }

    private List<HeldUnits> held() {
        return acting.as("hub", () -> putting.waiting()).stream()
                .filter(waiting -> waiting.place().lot().equals(lot))
                .flatMap(waiting -> waiting.held().stream())
                .toList();
    }

    @Test
    void a_lot_may_be_put_elsewhere_later() {
        acting.does("hub", () -> putting.put(lot, "A-01-02"));
        acting.does("hub", () -> putting.put(lot, "A-09-01"));

        assertEquals(Optional.of("A-09-01"), bin());
    }

    @Test
    void who_settles_a_receipt_reads_what_of_its_lots_is_held() {
        assertEquals(Map.of(), acting.as("finance", () -> putting.held(List.of(lot))));
    }

    @Test
    void who_comes_second_to_the_dock_is_told_who_put_it_where_and_when_and_it_stays_there() {
        acting.doesTwice("hub", () -> putting.putFromDock(lot, "A-01-02"));

        Refused second = acting.refused("hub", () -> putting.putFromDock(lot, "A-09-01"));

        Refusal said = second.refusals().getFirst();
        assertEquals("putAway.before", said.code());
        assertEquals(List.of(lot, "hub"), said.arguments().subList(0, 2));
        assertTrue(said.arguments().get(2).toString().matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"), said.toString());
        assertEquals("A-01-02", said.arguments().get(3));
        assertEquals(Optional.of("A-01-02"), bin());
        acting.mayNot(() -> putting.putFromDock(lot, "A-01-02"), "store.kaifeng", "quality", "import", "auditor");
    }

    @Test
    void a_bin_is_understood_without_its_noughts() {
        assertEquals("A-03-12", acting.as("hub", () -> putting.put(lot, "a-3-12")));
        assertEquals(Optional.of("A-03-12"), bin());
        assertEquals("A-03-02", acting.as("hub", () -> putting.put(lot, "A 3 2")));
    }

    @Test
    void nothing_is_put_where_it_does_not_keep_or_where_there_is_no_bin() {
        acting.refuses("hub", () -> putting.put(lot, "F-01-02"), "putAway.zone", "F-01-02", Storage.AMBIENT, "A");
        acting.refuses("hub", () -> putting.put(lot, " "), "putAway.noBin", "A");
        acting.refuses("hub", () -> putting.put(lot, "A-1"), "putAway.shape", "A-1", "A");
        acting.refuses("hub", () -> putting.put(lot, "f-1-2"), "putAway.zone", "F-01-02", Storage.AMBIENT, "A");
        assertTrue(waits());
    }

    @Test
    void the_hub_puts_away_what_there_is_as_it_is_now() {
        acting.refuses("hub", () -> putting.put(NONE, "A-01-02"), "putAway.unknown", NONE);
        acting.refusesStale("hub", () -> putting.put(lot, "A-01-02"));
        acting.mayNot(() -> putting.put(lot, "A-01-02"), "store.kaifeng", "quality", "import", "auditor");
    }
}
