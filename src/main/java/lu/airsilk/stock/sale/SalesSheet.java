package lu.airsilk.stock.sale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.catalogue.ProductLookup;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.Notation;
import lu.airsilk.shared.CountWords;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.HanNumber;
import lu.airsilk.stock.till.SalesDraft;

/** Understands a table of sales as a till writes it: a product in one cell, units in the last one. */
@ApplicationScoped
public class SalesSheet {

    private static final long LARGEST = 999_999;

    /** The word for a piece may stand behind its number. */
    private static final Pattern UNITS = Pattern.compile("(?i)(.+?)\\s*(?:" + CountWords.PIECES.pattern() + ")?");

    /** A till adds up below its rows; what it adds up stands above. */
    private static final Pattern TOTAL = Pattern.compile("(?i)(?:合计|总计|小计|total|subtotal|sum|summe|gesamt)[:：]?");

    @Inject
    ProductLookup lookup;

    /**
     * A table as it was understood.
     *
     * @param unclear one refusal for each row that nobody understands
     */
    public record Read(List<SalesDraft.Line> lines, List<Refusal> unclear) {}

    /** The lines of the table, its numbers as this reader writes them; a first row without a number is a heading. */
    public Read read(List<List<String>> table, Locale reader) {
        List<List<String>> filled = table.stream()
                .map(row -> row.stream()
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
        Map<String, List<ProductFacts>> named = lookup.named(filled.stream()
                .filter(row -> row.size() > 1)
                .map(List::getFirst)
                .toList());
        List<SalesDraft.Line> lines = new ArrayList<>();
        List<Refusal> wrong = new ArrayList<>();
        for (int i = 0; i < filled.size(); i++) {
            List<String> row = filled.get(i);
            boolean heading = i == 0 && (row.isEmpty() || !isNumber(row.getLast(), reader));
            if (!row.isEmpty() && !heading && !TOTAL.matcher(row.getFirst()).matches()) {
                List<ProductFacts> products = named.getOrDefault(row.getFirst(), List.of());
                Optional<Long> units = units(row.getLast(), reader);
                if (products.size() == 1 && units.isPresent()) {
                    lines.add(new SalesDraft.Line(products.getFirst().sku(), Units.of(units.get()), i + 1));
                } else {
                    wrong.add(unclear(row, products.size(), units.isPresent()).inRow(i + 1));
                }
            }
        }
        return new Read(lines, wrong);
    }

    /** Which of the two cells nobody understands. */
    private static Refusal unclear(List<String> row, int products, boolean counted) {
        if (row.size() < 2) {
            return Refusal.of("sales.unclear", row.getFirst());
        }
        return switch (products) {
            case 0 -> Refusal.of("sales.unnamed", row.getFirst());
            case 1 -> Refusal.of("sales.units", row.getLast());
            default -> Refusal.of(counted ? "sales.several" : "sales.unclear", row.getFirst());
        };
    }

    /** What orders read is read here: 两件, 1,000, full-width digits. */
    static Optional<Long> units(String cell, Locale reader) {
        Matcher said = UNITS.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC));
        return cell.length() <= CountWords.LONGEST && said.matches()
                ? HanNumber.read(said.group(1))
                        .or(() -> written(said.group(1), reader))
                        .filter(units -> units <= LARGEST)
                : Optional.empty();
    }

    private static boolean isNumber(String cell, Locale reader) {
        return cell.matches(".*\\d.*") || units(cell, reader).isPresent();
    }

    private static Optional<Long> written(String number, Locale reader) {
        try {
            return Optional.of(
                    Notation.of(reader).read(number, FigureKind.COUNT).longValueExact());
        } catch (Refused unreadable) {
            return Optional.empty(); // the row is told with all that stands in it
        }
    }
}
