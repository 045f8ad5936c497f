package lu.airsilk.consignment.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.ConsignmentSheet;
import lu.airsilk.consignment.piece.ConsignmentPiece;
import lu.airsilk.consignment.piece.LoadedPiece;
import lu.airsilk.consignment.piece.PieceRow;
import lu.airsilk.consignment.piece.Pieces;
import lu.airsilk.consignment.waybill.FiledLine;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.AirWaybillNumber;

/** The pieces of a consignment, and where its goods are. */
@ApplicationScoped
public class PieceBook {

    @Inject
    Pieces pieces;

    @Inject
    ConsignmentFile file;

    @Inject
    ConsignmentBook book;

    /** Its pieces, by number. */
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.QUALITY, Role.AUDIT})
    public List<PieceRow> of(AirWaybillNumber awb) {
        return pieces.of(awb).stream().map(ConsignmentPiece::row).toList();
    }

    /** Where the cases of each line are, with the stores that were promised them. */
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public List<LineWhere> whereabouts(AirWaybillNumber awb) {
        ConsignmentSheet sheet = book.sheet(awb);
        SortedMap<Integer, Cases> cases = new TreeMap<>();
        sheet.lines().forEach(line -> cases.put(position(line.line()), line.cases()));
        List<LoadedPiece> loaded =
                pieces.of(awb).stream().map(ConsignmentPiece::loaded).toList();
        Map<String, List<FiledLine.Waiting>> waiting = file.waiting(
                sheet.lines().stream().map(ConsignmentSheet.Line::line).toList());
        List<Whereabouts> found = new SplitTruth(sheet.progress(), loaded).of(cases);
        return IntStream.range(0, found.size())
                .mapToObj(i -> new LineWhere(
                        sheet.lines().get(i),
                        found.get(i),
                        waiting.getOrDefault(sheet.lines().get(i).line(), List.of())))
                .toList();
    }

    private static int position(String line) {
        return Integer.parseInt(line.substring(line.lastIndexOf('/') + 1));
    }

    /** A line, where its cases are, and who waits for them. */
    public record LineWhere(ConsignmentSheet.Line line, Whereabouts where, List<FiledLine.Waiting> waiting) {}
}
