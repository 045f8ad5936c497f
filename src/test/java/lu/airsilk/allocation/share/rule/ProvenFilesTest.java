package lu.airsilk.allocation.share.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import lu.airsilk.TestFiles;
import lu.airsilk.allocation.AllocateFile;
import lu.airsilk.allocation.need.rule.AllocationProblem;
import lu.airsilk.allocation.need.rule.Checker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The instances whose optimum other solvers have proven, judged by a checker that knows nothing of the engine. */
class ProvenFilesTest {

    /** Name, proven value, proven waste, and how far below the value may be, in millionths. */
    @ParameterizedTest
    @CsvSource({
        "d1-one-product, 11067700, 0, 0",
        "d2-lots-locks, 226329257, 1607, 0",
        "d3-capacity, 121525680, 453, 500",
        "d4-all-rules, 633271928, 0, 1000"
    })
    void a_file_reaches_its_proven_optimum(String name, long value, long waste, long millionths) throws IOException {
        AllocationProblem problem = AllocateFile.read(TestFiles.file("allocation/" + name + ".alloc"));

        Allocation allocation = Allocator.solve(problem);

        Checker.Judgement judgement = Checker.judge(problem, allocation.shares());
        assertEquals(List.of(), judgement.breaches());
        assertEquals(allocation.value(), judgement.value(), "the engine's own value");
        assertTrue(judgement.value() >= value - value / 1_000_000 * millionths, () -> "value " + judgement.value());
        assertTrue(allocation.bound() >= value, () -> "the bound lies below the optimum: " + allocation.bound());
        if (millionths == 0) {
            assertEquals(value, judgement.value());
            assertEquals(waste, judgement.waste());
        }
    }
}
