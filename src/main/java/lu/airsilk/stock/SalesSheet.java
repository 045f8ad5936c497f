package lu.airsilk.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.catalogue.ProductLookup;
import lu.airsilk.shared.PieceWords;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Units;

/** Understands a table of sales as a till writes it: a product in one cell, units in the last one. */
@ApplicationScoped
public class SalesSheet {

    private static final int LARGEST = 999_999;

    /** The word for a piece may stand behind its number. */
    private static final Pattern UNITS = Pattern.compile("(?i)(\\d{1,6})\\s*(?:" + PieceWords.PATTERN + ")?");

    @Inject
    ProductLookup lookup;

    /**
     * A table as it was understood.
     *
     * @param unclear one refusal for each row that nobody understands
     */
    public record Read(List<SalesDraft.Line> lines, List<Refusal> unclear) {}

    /** The lines of the table; a first row without a number is a heading. */
    public Read read(List<List<String>> table) {
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
            boolean heading = i == 0 && (row.isEmpty() || !row.getLast().matches(".*\\d.*"));
            if (!row.isEmpty() && !heading) {
                int number = i + 1;
                read(row, number, named)
                        .ifPresentOrElse(
                                lines::add,
                                () -> wrong.add(Refusal.of("sales.unclear", String.join(" · ", row))
                                        .inRow(number)));
            }
        }
        return new Read(lines, wrong);
    }

    private static Optional<SalesDraft.Line> read(List<String> row, int number, Map<String, List<ProductFacts>> named) {
        List<ProductFacts> products = named.getOrDefault(row.getFirst(), List.of());
        Matcher units = UNITS.matcher(row.getLast());
        return products.size() == 1 && units.matches() && Integer.parseInt(units.group(1)) <= LARGEST
                ? Optional.of(new SalesDraft.Line(
                        products.getFirst().sku(), Units.of(Long.parseLong(units.group(1))), number))
                : Optional.empty();
    }
}
