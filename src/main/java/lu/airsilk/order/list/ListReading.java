package lu.airsilk.order.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.shared.CountWords;

/**
 * Finds product and cases in a list that was pasted from a spreadsheet or read from a file.
 *
 * <p>A heading says which columns they are; without one the last cell that is filled counts cases, and the product is
 * the first cell that looks like a code, else the first one. Blank lines are passed over. A single cell may end in the
 * number, after blanks, a times sign or a comma of full width; behind a code whatever follows is meant for the number.
 */
public final class ListReading {

    private static final Pattern CODE = Pattern.compile("\\d{8,14}|(?=\\S*\\d)[\\p{Alnum}][\\p{Alnum}._-]{3,31}");
    /** A number, also with the word for a case behind it; Chinese numerals only with that word. */
    private static final String CASES =
            "[-+]?[\\d.,]+(?:\\s*(?:" + CountWords.CASES.pattern() + "))?|[零〇一二两三四五六七八九十百千]+\\s*箱";

    private static final Pattern ONE_CELL =
            Pattern.compile("(?i)(.*?\\S)(?:(?:\\s+|(?<=\\d))x\\s*|\\s*[×*，、]\\s*|\\s*,\\s+|\\s+)(" + CASES + ")");
    /** Of a code alone: a name may have a comma and blanks of its own. */
    private static final Pattern CODE_AND_REST = Pattern.compile("(\\d{8,14}|\\p{Alpha}{1,4}\\d{5,})[\\s,，、]+(\\S.*)");

    private static final Set<String> PRODUCT_HEADS = Set.of(
            "sku", "gtin", "ean", "product", "article", "artikel", "produit", "code", "name", "商品", "条码", "商品条码", "货号",
            "品名", "编码", "名称");
    private static final Set<String> CASES_HEADS = Set.of(
            "cases",
            "qty",
            "quantity",
            "kartons",
            "karton",
            "menge",
            "cartons",
            "colis",
            "quantité",
            "箱",
            "箱数",
            "数量",
            "件数");

    /** Where the two columns are. */
    private record Columns(int what, int cases) {}

    private ListReading() {}

    /** A pasted text: tabs part cells, or semicolons of either width where there is no tab. */
    public static List<ListLine> ofText(String text) {
        String separator = text.contains("\t") ? "\t" : "[;；]";
        return ofRows(
                text.lines().map(line -> List.of(line.split(separator, -1))).toList());
    }

    /** The rows of a table; row 1 is the first one. */
    public static List<ListLine> ofRows(List<List<String>> rows) {
        Optional<Columns> columns =
                rows.stream().filter(ListReading::isFilled).findFirst().flatMap(ListReading::heading);
        return IntStream.range(0, rows.size())
                .filter(index -> isFilled(rows.get(index)))
                .skip(columns.isPresent() ? 1 : 0)
                .mapToObj(index -> line(index + 1, rows.get(index), columns))
                .toList();
    }

    private static boolean isFilled(List<String> cells) {
        return cells.stream().anyMatch(cell -> !cell.isBlank());
    }

    private static Optional<Columns> heading(List<String> cells) {
        List<String> words = cells.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        int what = first(words, PRODUCT_HEADS);
        int cases = first(words, CASES_HEADS);
        return what < 0 || cases < 0 ? Optional.empty() : Optional.of(new Columns(what, cases));
    }

    private static int first(List<String> words, Set<String> heads) {
        return IntStream.range(0, words.size())
                .filter(index -> heads.contains(words.get(index)))
                .findFirst()
                .orElse(-1);
    }

    private static ListLine line(int row, List<String> cells, Optional<Columns> columns) {
        if (columns.isPresent()) {
            return new ListLine(
                    row,
                    cell(cells, columns.get().what()),
                    cell(cells, columns.get().cases()));
        }
        List<String> filled = cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (filled.size() == 1) {
            return oneCell(row, filled.getFirst());
        }
        List<String> before = filled.subList(0, filled.size() - 1);
        String what = before.stream()
                .filter(cell -> CODE.matcher(cell).matches())
                .findFirst()
                .orElse(before.getFirst());
        return new ListLine(row, what, filled.getLast());
    }

    private static ListLine oneCell(int row, String cell) {
        return Stream.of(ONE_CELL, CODE_AND_REST)
                .map(shape -> shape.matcher(cell))
                .filter(Matcher::matches)
                .findFirst()
                .map(parts -> new ListLine(row, parts.group(1), parts.group(2)))
                .orElseGet(() -> new ListLine(row, cell, ""));
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
