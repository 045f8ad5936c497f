package lu.airsilk.consignment.receipt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.shared.Units;

/**
 * A count by somebody who was not told what to expect: only what is there. What is missing or over follows from it and
 * is noted on the last lot of the line.
 */
public record BlindCount(Consignment consignment, List<LotCount> found) {

    /** The whole count, one lot after another; a line without any is missing as a whole. */
    public List<LotCount> settled() {
        return consignment.lines().stream().flatMap(this::settled).toList();
    }

    /** Of the lines of which something was found: the others are not counted yet. */
    public List<LotCount> settledSoFar() {
        Set<Integer> begun = found.stream()
                .filter(LotCount::isAnything)
                .map(LotCount::position)
                .collect(Collectors.toSet());
        return consignment.lines().stream()
                .filter(line -> begun.contains(line.position()))
                .flatMap(this::settled)
                .toList();
    }

    private Stream<LotCount> settled(ConsignmentLine line) {
        List<LotCount> lots = found.stream()
                .filter(each -> each.position() == line.position())
                .toList();
        long there = lots.stream()
                .mapToLong(each -> each.accepted().value() + each.damaged().value())
                .sum();
        long difference = line.units().value() - there;
        if (lots.isEmpty()) {
            return Stream.of(missing(line));
        }
        return Stream.concat(
                lots.stream().limit(lots.size() - 1L).map(lot -> with(lot, 0)),
                Stream.of(with(lots.getLast(), difference)));
    }

    private static LotCount missing(ConsignmentLine line) {
        return new LotCount(
                line.position(),
                line.supplierLot(),
                line.expiry(),
                Units.ZERO,
                Units.ZERO,
                line.units(),
                Units.ZERO,
                Optional.empty());
    }

    private static LotCount with(LotCount lot, long missing) {
        return new LotCount(
                lot.position(),
                lot.lot(),
                lot.expiry(),
                lot.accepted(),
                lot.damaged(),
                Units.of(Math.max(0, missing)),
                Units.of(Math.max(0, -missing)),
                lot.wrong());
    }
}
