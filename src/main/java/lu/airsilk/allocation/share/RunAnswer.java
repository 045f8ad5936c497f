package lu.airsilk.allocation.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.Reason;

/** What the engine answered, in the words of the trade. */
public record RunAnswer(long value, long bound, BigDecimal gapPercent, List<Given> given) {

    private static final int FULL = 100;

    public RunAnswer {
        given = List.copyOf(given);
    }

    /** What it amounts to, with the fingerprint of its input. */
    public RunFigures figures(String inputHash) {
        return new RunFigures(
                inputHash,
                value,
                bound,
                gapPercent,
                given.size(),
                sum(given, one -> one.wish().asked()),
                sum(given, Given::cases),
                leastFill());
    }

    private int leastFill() {
        return given.stream().collect(Collectors.groupingBy(one -> one.wish().store())).values().stream()
                .mapToInt(RunAnswer::fill)
                .min()
                .orElse(FULL);
    }

    private static int fill(List<Given> lines) {
        long asked = sum(lines, one -> one.wish().asked()).value();
        return Percentage.rounded(sum(lines, Given::cases).value(), asked);
    }

    private static Cases sum(List<Given> lines, Function<Given, Cases> which) {
        return lines.stream().map(which).reduce(Cases.ZERO, Cases::plus);
    }

    /** The fingerprint of the answer to its last word: what it is worth, who gets what of which supply, and why. */
    public String hash() {
        return LinesHash.of(Stream.concat(
                Stream.of("answer|" + value + "|" + bound + "|" + gapPercent),
                given.stream().map(Given::print)));
    }

    /** What a wish got and why; its parts sum up to the cases. */
    public record Given(Wish wish, Cases cases, Reason why, List<Part> parts) {

        private String print() {
            return "given|" + wish.line() + "|" + cases + "|" + why.code() + why.arguments() + "|"
                    + parts.stream().map(Part::print).collect(Collectors.joining("+"));
        }
    }

    /** Cases of one supply. */
    public record Part(Offer offer, Cases cases) {

        private String print() {
            return offer.supply() + "*" + cases;
        }
    }
}
