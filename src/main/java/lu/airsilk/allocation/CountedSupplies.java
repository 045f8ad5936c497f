package lu.airsilk.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import lu.airsilk.consignment.ReceiptPosted;
import lu.airsilk.shared.LotNumber;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.ClaimFor;
import lu.airsilk.stock.ClaimRow;
import lu.airsilk.stock.LostClaim;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.SupplyBook;
import lu.airsilk.stock.SupplyKind;
import lu.airsilk.stock.SupplyRow;

/** Finds what the lines of a consignment have become at their receipt. */
@ApplicationScoped
class CountedSupplies {

    @Inject
    SupplyBook book;

    @Inject
    LotBook lots;

    /** All lines that were counted, by their reference. */
    List<CountedSupply> of(ReceiptPosted posted) {
        Map<String, List<SupplyRow>> lotsOfLine =
                posted.lots().stream().collect(Collectors.groupingBy(lot -> line(posted, lot), supplies()));
        Map<String, List<LostClaim>> lostOfLine =
                posted.lost().stream().collect(Collectors.groupingBy(LostClaim::reference));
        Set<String> lines = new TreeSet<>(lotsOfLine.keySet());
        lines.addAll(lostOfLine.keySet());
        return lines.stream()
                .map(line -> counted(
                        line, lotsOfLine.getOrDefault(line, List.of()), lostOfLine.getOrDefault(line, List.of())))
                .toList();
    }

    /** A lot's receipt line ends with the position that its consignment line has. */
    private String line(ReceiptPosted posted, LotNumber lot) {
        String receiptLine = lots.lot(lot).orElseThrow().birth().receiptLine();
        return posted.awb() + receiptLine.substring(receiptLine.lastIndexOf('/'));
    }

    private Collector<LotNumber, ?, List<SupplyRow>> supplies() {
        return Collectors.mapping(book::ofLot, Collectors.toList());
    }

    private CountedSupply counted(String line, List<SupplyRow> born, List<LostClaim> lost) {
        List<ClaimRow> claims =
                born.stream().flatMap(lot -> book.claimsOn(lot.id()).stream()).toList();
        SupplyRow source = book.supply(SupplyKind.CONSIGNMENT_LINE, line).orElseThrow();
        return new CountedSupply(source, born, claims, whoLost(lost));
    }

    private Map<ClaimFor, Units> whoLost(List<LostClaim> lost) {
        Map<Long, ClaimRow> rows = book
                .claims(lost.stream().map(LostClaim::claim).toList())
                .stream()
                .collect(Collectors.toMap(ClaimRow::id, Function.identity()));
        return lost.stream()
                .collect(Collectors.toMap(
                        one -> Objects.requireNonNull(rows.get(one.claim())).whom(), LostClaim::units, Units::plus));
    }
}
