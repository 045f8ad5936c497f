package lu.airsilk.consignment.receipt;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lu.airsilk.consignment.difference.DifferenceKind;
import lu.airsilk.consignment.difference.DifferenceTerms;
import lu.airsilk.shared.Units;

/** Whether a count is near enough to what was expected, or somebody of import must sign it. */
public record CountTolerance(Map<DifferenceKind, DifferenceTerms> terms) {

    /** True when every kind of difference stays within its share of all units expected. */
    boolean holds(List<LotCount> counted, Units expected) {
        return Arrays.stream(DifferenceKind.values())
                .allMatch(kind -> Objects.requireNonNull(terms.get(kind))
                        .tolerates(
                                counted.stream()
                                        .mapToLong(each -> units(kind, each))
                                        .sum(),
                                expected.value()));
    }

    private static long units(DifferenceKind kind, LotCount counted) {
        return switch (kind) {
            case DAMAGED -> counted.damaged().value();
            case SHORT -> counted.missing().value();
            case OVER -> counted.over().value();
            case WRONG -> counted.wrong().map(wrong -> wrong.units().value()).orElse(0L);
        };
    }
}
