package lu.airsilk.allocation.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import lu.airsilk.allocation.need.rule.ManyLots;
import org.junit.jupiter.api.Test;

/** The two ways of keeping count of lots give the same answers where both can be asked. */
class LotSetsTest {

    @Test
    void table_and_flow_agree_on_every_question_while_goods_are_handed_out_and_taken_back() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            UnitModel model = ModelLayout.of(ManyLots.of(1 + random.nextInt(LotSets.FEW_CLASSES), seed));
            SetTable table = new SetTable(model);
            LotFlow flow = new LotFlow(model);
            table.load(0);
            flow.load(0);

            for (int step = 0; step < 30; step++) {
                assertAgree(seed, model, table, flow, random);
                handOut(model, table, flow, random);
            }
        }
    }

    private static void assertAgree(long seed, UnitModel model, SetTable table, LotFlow flow, Random random) {
        assertEquals(table.all(), flow.all());
        assertEquals(table.overdrawn(), flow.overdrawn());
        assertEquals(table.exhausted(), flow.exhausted(), () -> "run out, seed " + seed);
        assertEquals(table.left(table.exhausted()), flow.left(flow.exhausted()));
        long[] demand = new long[model.groups[0].count()];
        for (int group = 0; group < demand.length; group++) {
            assertEquals(table.room(group), flow.room(group), () -> "room, seed " + seed);
            demand[group] = random.nextInt(4);
        }
        assertEquals(Math.max(0, table.excess(demand)), Math.max(0, flow.excess(demand)), () -> "excess, seed " + seed);
    }

    private static void handOut(UnitModel model, SetTable table, LotFlow flow, Random random) {
        int group = random.nextInt(model.groups[0].count());
        long units = Math.min(1 + random.nextInt(6), table.room(group));
        table.take(group, units);
        flow.take(group, units);
        if (random.nextInt(3) == 0) {
            table.take(group, -units);
            flow.take(group, -units);
        }
    }
}
