package lu.airsilk.consignment.tracking;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.consignment.difference.DifferenceKind;
import lu.airsilk.consignment.receipt.DiscrepancyRow;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.Units;

/**
 * Units of a line that did not come as they were sent.
 *
 * @param position of the line in its receipt, which is that in the consignment
 */
public record LineDifference(ReceiptNumber receipt, int position, DifferenceKind kind, Units units) {

    static LineDifference of(DiscrepancyRow row) {
        String line = row.receiptLine();
        return new LineDifference(
                row.receipt(), Integer.parseInt(line.substring(line.lastIndexOf('/') + 1)), row.kind(), row.units());
    }

    /** All of them in words, each kind once. */
    static String said(Collection<LineDifference> differences) {
        Map<DifferenceKind, Long> units = differences.stream()
                .collect(Collectors.groupingBy(
                        LineDifference::kind,
                        TreeMap::new,
                        Collectors.summingLong(one -> one.units().value())));
        return units.entrySet().stream()
                .map(each -> PageWords.say("consignmentView.difference." + each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }
}
