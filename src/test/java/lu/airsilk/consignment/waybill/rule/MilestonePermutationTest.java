package lu.airsilk.consignment.waybill.rule;

import static lu.airsilk.consignment.waybill.rule.FoldFixtures.at;
import static lu.airsilk.consignment.waybill.rule.FoldFixtures.cv9737;
import static lu.airsilk.consignment.waybill.rule.FoldFixtures.cv9739;
import static lu.airsilk.consignment.waybill.rule.FoldFixtures.here;
import static lu.airsilk.consignment.waybill.rule.FoldFixtures.onFlight;
import static lu.airsilk.consignment.waybill.rule.FoldFixtures.shipment;
import static lu.airsilk.consignment.waybill.rule.FoldFixtures.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A recorded story told in every order, with repetitions, ends the same; told in part it never claims too much. */
class MilestonePermutationTest {
    private static final int TURNS = Boolean.getBoolean("airsilk.full") ? 10_000 : 500;
    private static final Shipment SHIPMENT = shipment(120, cv9737(120));

    private static List<MilestoneEvent> story() {
        return List.of(
                onFlight("BKD", cv9737(), "2026-11-24T20:05", 120),
                here("FOH", "LUX", "2026-11-24T10:05", 120),
                here("RCS", "LUX", "2026-11-24T13:20", 120),
                wrong("OFLD", cv9737(), "LUX", "2026-11-24T19:00", 40),
                onFlight("MAN", cv9737(), "2026-11-24T20:05", 80),
                onFlight("DEP", cv9737(), "2026-11-24T20:18", 50),
                onFlight("DEP", cv9737(), "2026-11-24T20:20", 30),
                at("ARR", cv9737(), "2026-11-25T07:12", 80),
                at("RCF", cv9737(), "2026-11-25T12:26", 74),
                wrong("MSCA", cv9737(), "CGO", "2026-11-25T12:40", 6),
                wrong("FDCA", cv9737(), "CGO", "2026-11-25T15:00", 6),
                at("RCF", cv9737(), "2026-11-25T15:10", 6),
                here("NFD", "CGO", "2026-11-25T15:40", 80),
                onFlight("DEP", cv9739(), "2026-11-26T22:01", 40),
                here("TGC", "CGO", "2026-11-27T01:00", 80),
                here("CCD", "CGO", "2026-11-27T02:30", 80),
                here("DLV", "CGO", "2026-11-27T06:17", 80),
                at("RCF", cv9739(), "2026-11-27T12:00", 40));
    }

    @Test
    void what_tells_nothing_of_the_goods_changes_nothing() {
        List<MilestoneEvent> telling =
                story().stream().filter(MilestoneEvent::tellsOfGoods).toList();

        assertEquals(List.of("FOH"), codesWithout(telling));
        assertEquals(MilestoneFold.of(SHIPMENT, telling), MilestoneFold.of(SHIPMENT, story()));
    }

    private static List<String> codesWithout(List<MilestoneEvent> some) {
        return story().stream()
                .filter(event -> !some.contains(event))
                .map(MilestoneEvent::code)
                .toList();
    }

    @Test
    void any_order_with_any_repetition_ends_in_the_same_progress() {
        Progress expected = MilestoneFold.of(SHIPMENT, story());

        for (int seed = 0; seed < TURNS; seed++) {
            assertEquals(expected, MilestoneFold.of(SHIPMENT, shuffled(seed)), "seed " + seed);
        }
        assertEquals(Milestone.CHECKED_IN, expected.state());
        assertEquals(80, expected.reached(Milestone.DELIVERED));
        assertEquals(
                List.of(FlagKind.FOUND),
                expected.openFlags().stream().map(Flag::kind).toList());
    }

    @Test
    void whatever_is_still_missing_pieces_are_neither_lost_nor_doubled() {
        for (int seed = 0; seed < TURNS; seed++) {
            List<MilestoneEvent> known = shuffled(seed);
            Progress progress = MilestoneFold.of(SHIPMENT, known.subList(0, new Random(seed).nextInt(known.size())));

            String told = "seed " + seed + ": " + progress;
            assertEquals(
                    120, progress.parts().stream().mapToInt(PartState::pieces).sum(), told);
            for (PartState part : progress.parts()) {
                assertEquals(part.pieces(), part.reached(part.state()), told);
                for (Milestone milestone : Milestone.values()) {
                    assertTrue(part.reached(milestone) <= part.pieces(), told);
                }
            }
        }
    }

    @Test
    void on_one_flight_one_more_event_never_moves_the_shipment_back() {
        List<MilestoneEvent> plain = story().stream()
                .filter(event -> event.flag().isEmpty()
                        && event.flight()
                                .map(FlightOn::number)
                                .filter(cv9739().number()::equals)
                                .isEmpty())
                .toList();
        Shipment shipment = shipment(80, cv9737(80));

        for (int seed = 0; seed < TURNS; seed++) {
            List<MilestoneEvent> order = new ArrayList<>(plain);
            Collections.shuffle(order, new Random(seed));
            Milestone before = Milestone.PLANNED;
            for (int known = 1; known <= order.size(); known++) {
                Milestone after =
                        MilestoneFold.of(shipment, order.subList(0, known)).furthest();
                assertTrue(after.atLeast(before), "seed " + seed + " at " + known);
                before = after;
            }
        }
    }

    private static List<MilestoneEvent> shuffled(int seed) {
        Random random = new Random(seed);
        List<MilestoneEvent> told = new ArrayList<>(story());
        for (int again = random.nextInt(12); again > 0; again--) {
            told.add(story().get(random.nextInt(story().size())));
        }
        Collections.shuffle(told, random);
        return told;
    }
}
