package lu.airsilk.allocation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import lu.airsilk.allocation.plan.ResultRow;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.junit.jupiter.api.Test;

/** The cells of a product add up to what stands beside its name. */
class RunGridTest {

    @Test
    void a_store_that_has_asked_twice_reads_both_lines_in_one_cell_and_is_led_to_the_worse_one() {
        RunGrid grid = new RunGrid(List.of(
                row("SO-26-000001/1", "ZZ03", 27, 24),
                row("SO-26-000002/1", "ZZ03", 54, 47),
                row("SO-26-000003/1", "KF01", 4, 4)));
        RunGrid.Line line = grid.lines().getFirst();
        RunGrid.Cell twice = line.cells().getLast();

        assertEquals("71 of 81", given(twice.total()));
        assertEquals("SO-26-000002/1", twice.row().line().toString());
        assertEquals("75 of 85", given(line.total()));
        assertEquals(88, twice.total().fill());
        assertFalse(line.cells().getFirst().isShort());
    }

    @Test
    void products_of_which_there_is_none_stand_below_those_that_are_shared() {
        RunGrid grid = new RunGrid(List.of(
                row("SO-26-000001/1", "ZZ03", "AS0000347", 27, 0),
                row("SO-26-000001/2", "ZZ03", "AS0000354", 12, 12),
                row("SO-26-000001/3", "ZZ03", "AS0000361", 12, 3)));

        assertEquals(
                List.of("AS0000361", "AS0000354", "AS0000347"),
                grid.lines().stream().map(line -> line.sku().code()).toList());
        assertEquals(1, grid.nothing());
    }

    private static String given(RunGrid.Total total) {
        return total.given() + " of " + total.asked();
    }

    private static ResultRow row(String line, String store, long asked, long given) {
        return row(line, store, "AS0000347", asked, given);
    }

    private static ResultRow row(String line, String store, String sku, long asked, long given) {
        return new ResultRow(
                LineRef.of(line),
                new StoreCode(store),
                new Sku(sku),
                6,
                LocalDate.of(2026, 12, 1),
                Cases.of(asked),
                Cases.of(given),
                false,
                List.of(),
                Reason.of("why.all"));
    }
}
