package lu.airsilk.order.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Lines that wait, of one list or of several. */
class UnclearFormTest {

    @Test
    void only_a_row_that_several_lists_have_is_told_apart_by_its_list() {
        assertEquals(List.of(1, 0, 0, 0, 2, 3), lists(3, 4, 5, 2, 3, 3));
        assertEquals(List.of(0, 0), lists(1, 7));
        assertEquals(List.of(0, 0), lists(5, 2), "one list, whose second row was put back");
        assertEquals(List.of(), lists());
    }

    private static List<Integer> lists(int... rows) {
        return UnclearForm.lists(IntStream.of(rows)
                .mapToObj(row -> new DraftSheet.Unclear(
                        0, row, "?", "1", Refusal.of("order.unknownProduct", "?"), Optional.empty()))
                .toList());
    }
}
