package lu.airsilk.consignment.piece;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.shared.Apportionment;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.Sku;

/**
 * Lays the cases of a consignment out over its pieces, line after line, as evenly as whole cases go.
 *
 * @param perCase what a case weighs, where that is known
 */
record PieceLayout(Consignment consignment, Map<Sku, Grams> perCase) {

    List<PieceDraft> drafts() {
        List<Long> share = Apportionment.pieces(cases(), Collections.nCopies(consignment.pieces(), BigDecimal.ONE));
        List<PieceContents> contents = contents(share);
        List<Long> grams = Apportionment.pieces(
                consignment.gross().value(), contents.stream().map(this::weight).toList());
        return IntStream.range(0, contents.size())
                .mapToObj(i -> new PieceDraft(contents.get(i), Grams.of(grams.get(i)), 0, 0, 0))
                .toList();
    }

    /** By the weight of its cases; one whose weight nobody knows counts for next to nothing beside the others. */
    private BigDecimal weight(PieceContents piece) {
        long grams = consignment.lines().stream()
                .mapToLong(line -> piece.of(line.position()).value()
                        * Math.max(
                                1, perCase.getOrDefault(line.sku(), Grams.ZERO).value()))
                .sum();
        return BigDecimal.valueOf(Math.max(1, grams));
    }

    private long cases() {
        return consignment.lines().stream()
                .mapToLong(line -> line.cases().value())
                .sum();
    }

    private List<PieceContents> contents(List<Long> share) {
        Iterator<ConsignmentLine> lines = consignment.lines().iterator();
        ConsignmentLine line = lines.next();
        long left = line.cases().value();
        List<PieceContents> contents = new ArrayList<>();
        for (long room : share) {
            SortedMap<Integer, Cases> inPiece = new TreeMap<>();
            long free = room;
            while (free > 0) {
                if (left == 0) {
                    line = lines.next();
                    left = line.cases().value();
                }
                long some = Math.min(free, left);
                inPiece.put(line.position(), Cases.of(some));
                free -= some;
                left -= some;
            }
            contents.add(new PieceContents(inPiece));
        }
        return contents;
    }
}
