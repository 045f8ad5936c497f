package lu.airsilk.catalogue.retail;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.platform.faces.PageWords;

/** The retail categories to choose from, in the reader's words: each followed by those below it. */
public final class RetailTree {

    private RetailTree() {}

    public static List<SelectItem> of(List<RetailCategoryRow> rows) {
        return rows.stream()
                .filter(row -> row.parent().isEmpty())
                .flatMap(top -> Stream.concat(
                        Stream.of(top),
                        rows.stream().filter(row -> row.parent().stream().anyMatch(top.code()::equals))))
                .map(row -> new SelectItem(row.code().code(), name(rows, row.code())))
                .toList();
    }

    /** What it is called, behind the one above it; a code that there is not any more stays a code. */
    public static String name(List<RetailCategoryRow> rows, RetailCode code) {
        if (code.equals(RetailCode.NONE)) {
            return PageWords.say("retail.none");
        }
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(row -> row.parent().map(above -> name(rows, above) + " · ").orElse("")
                        + row.names().in(PageWords.reader()))
                .orElse(code.code());
    }
}
