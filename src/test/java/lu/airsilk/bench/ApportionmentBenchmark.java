package lu.airsilk.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import lu.airsilk.shared.Apportionment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Sharing pieces so that the sum is the whole, against only multiplying and cutting off. */
@State(Scope.Benchmark)
public class ApportionmentBenchmark {

    private static final long PIECES = 1_000_003;

    @Param({"10", "200"})
    public int parts;

    private List<BigDecimal> weights = List.of();

    @Setup
    public void weigh() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        weights = IntStream.range(0, parts)
                .mapToObj(part -> BigDecimal.valueOf(random.nextInt(1, 10_000)))
                .toList();
    }

    @Benchmark
    public List<Long> pieces() {
        return Apportionment.pieces(PIECES, weights);
    }

    @Benchmark
    public List<Long> baseline() {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return weights.stream()
                .map(weight -> BigDecimal.valueOf(PIECES)
                        .multiply(weight)
                        .divideToIntegralValue(sum)
                        .longValue())
                .toList();
    }
}
