package lu.airsilk.consignment.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import org.junit.jupiter.api.Test;

class CountsJoinedTest {

    private static final List<LotCount> BEGAN = List.of(count(1, 78, 0), count(2, 30, 0), count(3, 6, 0));

    @Test
    void a_line_that_only_the_other_one_has_counted_is_taken_over() {
        List<LotCount> theirs = List.of(count(1, 77, 1), count(2, 30, 0), count(3, 6, 0));
        List<LotCount> mine = List.of(count(1, 78, 0), count(2, 29, 0), count(3, 6, 0));

        CountsJoined joined = CountsJoined.of(BEGAN, theirs, mine);

        assertEquals(Map.of(1, List.of(count(1, 77, 1))), joined.taken());
        assertEquals(List.of(), joined.clashing());
    }

    @Test
    void a_line_that_both_have_counted_otherwise_stays_open() {
        List<LotCount> theirs = List.of(count(1, 77, 1), count(2, 30, 0), count(3, 5, 0));
        List<LotCount> mine = List.of(count(1, 76, 2), count(2, 30, 0), count(3, 6, 0));

        CountsJoined joined = CountsJoined.of(BEGAN, theirs, mine);

        assertEquals(List.of(1), joined.clashing());
        assertEquals(Map.of(3, List.of(count(3, 5, 0))), joined.taken());
    }

    @Test
    void a_line_that_both_have_counted_alike_is_no_question() {
        List<LotCount> alike = List.of(count(1, 77, 1), count(2, 30, 0), count(3, 6, 0));

        assertEquals(List.of(), CountsJoined.of(BEGAN, alike, alike).clashing());
    }

    @Test
    void a_lot_more_in_a_line_of_theirs_comes_with_the_line() {
        List<LotCount> theirs = List.of(count(1, 40, 0), count(1, 38, 0), count(2, 30, 0), count(3, 6, 0));
        List<LotCount> mine = List.of(count(1, 78, 0), count(2, 30, 0), count(3, 5, 1));

        assertEquals(
                List.of(count(1, 40, 0), count(1, 38, 0)),
                CountsJoined.of(BEGAN, theirs, mine).taken().get(1));
    }

    private static LotCount count(int line, long accepted, long damaged) {
        return new LotCount(
                line,
                Optional.of(LotNumber.of("L1")),
                Optional.of(LocalDate.of(2028, 5, 31)),
                Units.of(accepted),
                Units.of(damaged),
                Units.ZERO,
                Units.ZERO,
                Optional.empty());
    }
}
