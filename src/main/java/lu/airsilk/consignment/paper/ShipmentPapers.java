package lu.airsilk.consignment.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.PaperCover;
import lu.airsilk.catalogue.PaperRow;
import lu.airsilk.consignment.piece.PieceRow;
import lu.airsilk.consignment.tracking.ShipmentBook;
import lu.airsilk.consignment.tracking.ShipmentSheet;
import lu.airsilk.consignment.tracking.TradeParties;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.identity.Limit;
import lu.airsilk.identity.Limits;
import lu.airsilk.platform.file.PdfColumn;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;

/**
 * The papers that fly with the goods, in Chinese and English: commercial invoice, packing list and cover sheet. Both
 * lists have the same lines in the same order, and their totals are those of the air waybill.
 */
@ApplicationScoped
public class ShipmentPapers {

    private static final String LETTER = "[\\p{L}\\p{N}&&\\P{IsHan}]";

    @Inject
    Limits limits;

    @Inject
    ShipmentBook shipments;

    @Inject
    PaperBook certificates;

    @Inject
    TradeParties parties;

    @Inject
    PaperWords words;

    /** The commercial invoice; a total for each currency. */
    public byte[] invoice(AirWaybillNumber awb) {
        limits.count(Limit.EXPORTS);
        ShipmentSheet sheet = shipments.priced(awb);
        return PaperWriting.of(words.both("paper.invoice", awb), true, paper -> {
            paper.pairs(head(sheet));
            paper.pairs(List.of(List.of(words.both("paper.day"), sheet.day().toString())));
            paper.table(
                    invoiceColumns(),
                    sheet.lines().stream().map(this::invoiceRow).toList());
            paper.pairs(totals(sheet));
        });
    }

    /** The packing list. */
    public byte[] packingList(AirWaybillNumber awb) {
        limits.count(Limit.EXPORTS);
        ShipmentSheet sheet = shipments.packed(awb);
        return PaperWriting.of(words.both("paper.packingList", awb), true, paper -> {
            paper.pairs(head(sheet));
            paper.table(
                    packingColumns(),
                    sheet.lines().stream().map(this::packingRow).toList());
            paper.pairs(weights(sheet));
            if (!sheet.packed().isEmpty()) {
                paper.heading(words.both("paper.pieces"));
                boolean measured = sheet.packed().stream().map(PieceRow::size).anyMatch(PieceRow.Size::known);
                paper.table(
                        pieceColumns(measured),
                        sheet.packed().stream()
                                .map(piece -> pieceRow(piece, measured))
                                .toList());
            }
        });
    }

    /** Says what lies in the envelope, and which papers of the goods do not although customs ask for them. */
    public byte[] coverSheet(AirWaybillNumber awb) {
        limits.count(Limit.EXPORTS);
        ShipmentSheet sheet = shipments.packed(awb);
        return PaperWriting.of(words.both("paper.cover", awb), false, paper -> {
            paper.pairs(head(sheet));
            paper.pairs(weights(sheet));
            paper.heading(words.both("paper.inside"));
            paper.text("1  " + words.both("paper.awb"));
            paper.text("2  " + words.both("paper.invoice", awb));
            paper.text("3  " + words.both("paper.packingList", awb));
            Map<Sku, PaperCover> covers = certificates.cover(skus(sheet));
            int number = 4;
            for (Map.Entry<String, Long> each : enclosed(covers, leaving(sheet)).entrySet()) {
                paper.text(number++ + "  " + each.getKey() + " × " + each.getValue());
            }
            List<List<String>> missing = missing(sheet, covers);
            if (!missing.isEmpty()) {
                paper.heading(words.both("paper.missing"));
                paper.table(
                        List.of(
                                PdfColumn.left(words.both("paper.kind"), 25),
                                PdfColumn.left(words.both("paper.goods"), 75)),
                        missing);
            }
        });
    }

    private static List<Sku> skus(ShipmentSheet sheet) {
        return sheet.lines().stream().map(ShipmentSheet.Line::sku).distinct().toList();
    }

    /** The last of its goods leave on this day: papers must hold until then. */
    private static LocalDate leaving(ShipmentSheet sheet) {
        return sheet.flights().stream()
                .map(FlightOn::day)
                .max(Comparator.naturalOrder())
                .orElse(sheet.day());
    }

    /** How many papers of each kind there are, by the words for it. */
    private Map<String, Long> enclosed(Map<Sku, PaperCover> covers, LocalDate day) {
        return covers.values().stream()
                .flatMap(cover -> cover.holdingOn(day).stream())
                .map(PaperRow::kind)
                .sorted()
                .map(words::word)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
    }

    /** The kinds that are not there, each with its goods. */
    private List<List<String>> missing(ShipmentSheet sheet, Map<Sku, PaperCover> covers) {
        return covers.values().stream()
                .flatMap(cover -> cover.lackingOn(leaving(sheet)).stream())
                .distinct()
                .sorted()
                .map(words::word)
                .map(kind -> List.of(kind, without(kind, sheet, covers)))
                .toList();
    }

    private String without(String kind, ShipmentSheet sheet, Map<Sku, PaperCover> covers) {
        return sheet.lines().stream()
                .filter(line -> covers.getOrDefault(line.sku(), PaperCover.NONE).lackingOn(leaving(sheet)).stream()
                        .map(words::word)
                        .anyMatch(kind::equals))
                .map(line -> goods(line) + " " + line.sku())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private List<List<String>> head(ShipmentSheet sheet) {
        return List.of(
                List.of(words.both("paper.seller"), String.join(", ", parties.seller())),
                List.of(words.both("paper.buyer"), String.join(", ", parties.buyer())),
                List.of(words.both("paper.usci"), parties.buyerIdentity()),
                List.of(words.both("paper.awb"), sheet.awb().number()),
                List.of(
                        words.both("paper.route"),
                        sheet.origin() + " – " + sheet.destination() + "  " + flights(sheet)));
    }

    private static String flights(ShipmentSheet sheet) {
        return sheet.flights().stream()
                .map(flight -> flight.number() + " " + flight.day())
                .collect(Collectors.joining(", "));
    }

    private List<PdfColumn> invoiceColumns() {
        return List.of(
                PdfColumn.right("#", 3),
                PdfColumn.left(words.both("paper.goods"), 26),
                PdfColumn.left(words.both("paper.codes"), 16),
                PdfColumn.left(words.both("paper.origin"), 6),
                PdfColumn.left(words.both("paper.lot"), 13),
                PdfColumn.right(words.both("paper.cases"), 7),
                PdfColumn.right(words.both("paper.units"), 7),
                PdfColumn.right(words.both("paper.price"), 10),
                PdfColumn.right(words.both("paper.amount"), 12));
    }

    private List<String> invoiceRow(ShipmentSheet.Line line) {
        return List.of(
                Integer.toString(line.position()),
                goods(line),
                codes(line),
                line.origin().map(CountryCode::code).orElse(""),
                lot(line),
                PaperWords.count(line.cases()),
                PaperWords.count(line.units()),
                line.price().map(PaperWords::money).orElse(""),
                line.amount().map(PaperWords::money).orElse(""));
    }

    private List<PdfColumn> packingColumns() {
        return List.of(
                PdfColumn.right("#", 3),
                PdfColumn.left(words.both("paper.goods"), 30),
                PdfColumn.left(words.both("paper.codes"), 18),
                PdfColumn.left(words.both("paper.origin"), 7),
                PdfColumn.left(words.both("paper.lot"), 16),
                PdfColumn.right(words.both("paper.cases"), 8),
                PdfColumn.right(words.both("paper.units"), 8),
                PdfColumn.right(words.both("paper.gross"), 10));
    }

    private List<String> packingRow(ShipmentSheet.Line line) {
        return List.of(
                Integer.toString(line.position()),
                goods(line),
                codes(line),
                line.origin().map(CountryCode::code).orElse(""),
                lot(line),
                PaperWords.count(line.cases()),
                PaperWords.count(line.units()),
                PaperWords.kilograms(line.gross()));
    }

    private static String goods(ShipmentSheet.Line line) {
        String both = (line.names().given(Language.ZH) + " " + line.names().in(Language.EN)).strip();
        return saysWord(both, line.brand()) ? both : (both + " " + line.brand()).strip();
    }

    /** As a word of its own: not “Or” in “Orange”. Chinese has no space between its words. */
    static boolean saysWord(String names, String brand) {
        return Pattern.compile("(?iU)(?<!" + LETTER + ")" + Pattern.quote(brand) + "(?!" + LETTER + ")")
                .matcher(names)
                .find();
    }

    private static String codes(ShipmentSheet.Line line) {
        return Stream.of(
                        line.hsCode().map(code -> "HS " + code).orElse(""),
                        line.gtin().map(Gtin::printed).orElse(""),
                        line.sku().code())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String lot(ShipmentSheet.Line line) {
        return line.lot().map(LotNumber::number).orElse("") + " "
                + line.expiry().map(LocalDate::toString).orElse("");
    }

    /** @param measured whether the size of any piece is known: a column of nothing would only be asked about */
    private List<PdfColumn> pieceColumns(boolean measured) {
        List<PdfColumn> columns = new ArrayList<>(List.of(
                PdfColumn.right(words.both("paper.piece"), 6),
                PdfColumn.left("SSCC", 16),
                PdfColumn.left(words.both("paper.contents"), 30)));
        if (measured) {
            columns.add(PdfColumn.left(words.both("paper.size"), 12));
        }
        columns.add(PdfColumn.right(words.both("paper.gross"), 10));
        return columns;
    }

    private static List<String> pieceRow(PieceRow piece, boolean measured) {
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(piece.number()),
                piece.sscc().digits(),
                piece.contents().cases().entrySet().stream()
                        .map(each -> "#" + each.getKey() + " × " + each.getValue())
                        .collect(Collectors.joining(", "))));
        if (measured) {
            cells.add(size(piece.size()));
        }
        cells.add(PaperWords.kilograms(piece.gross()));
        return cells;
    }

    private static String size(PieceRow.Size size) {
        return size.known() ? size.length() + " × " + size.width() + " × " + size.height() + " cm" : "";
    }

    private List<List<String>> totals(ShipmentSheet sheet) {
        List<List<String>> all = new ArrayList<>(weights(sheet));
        sheet.totals().values().forEach(total -> all.add(List.of(words.both("paper.total"), PaperWords.money(total))));
        return all;
    }

    private List<List<String>> weights(ShipmentSheet sheet) {
        return List.of(
                List.of(words.both("paper.allPieces"), PaperWords.count(sheet.pieces())),
                List.of(words.both("paper.allCases"), PaperWords.count(sheet.cases())),
                List.of(words.both("paper.allGross"), PaperWords.kilograms(sheet.weighed()) + " kg"),
                List.of(words.both("paper.chargeable"), PaperWords.kilograms(sheet.chargeable()) + " kg"));
    }
}
