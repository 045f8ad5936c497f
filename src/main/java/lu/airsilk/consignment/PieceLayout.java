package lu.airsilk.consignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lu.airsilk.consignment.logic.PieceContents;
import lu.airsilk.shared.Apportionment;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Grams;

/** Lays the cases of a consignment out over its pieces, line after line, as evenly as whole cases go. */
record PieceLayout(Consignment consignment) {

    List<PieceDraft> drafts() {
        List<Long> share = Apportionment.pieces(cases(), Collections.nCopies(consignment.pieces(), BigDecimal.ONE));
        List<PieceContents> contents = contents(share);
        List<Long> grams = Apportionment.pieces(
                consignment.gross().value(),
                contents.stream()
                        .map(each -> BigDecimal.valueOf(Math.max(1, each.all().value())))
                        .toList());
        return IntStream.range(0, contents.size())
                .mapToObj(i -> new PieceDraft(contents.get(i), Grams.of(grams.get(i)), 0, 0, 0))
                .toList();
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
