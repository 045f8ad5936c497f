package lu.airsilk.catalogue.staging.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.mapping.rule.ColumnMapping;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetSample;
import org.junit.jupiter.api.Test;

/** A column whose heading is known is taken, or its absence is told. */
class LeftOutColumnsTest {

    @Test
    void a_heading_that_says_name_or_brand_wins_over_cells_with_a_number() {
        SheetSample sample = sixtyRows(
                List.of("EAN", "Name EN", "Brand"),
                List.of("8012666011223", "Extra virgin olive oil 500 ml", "Müller 1897"));

        assertEquals(
                Map.of("EAN", "gtin", "Name EN", "name.en", "Brand", "brand"),
                ColumnMapping.recognised(sample).byHeading());
        assertEquals(List.of(), told(sample, Set.of()));
    }

    @Test
    void names_of_the_kinds_that_vanished_are_names() {
        for (String heading : List.of("Name EN", "Description", "English name", "Product name")) {
            for (String name : List.of("Spaghetti No. 5, 500 g", "Honey of the bench 17", "Amber 17")) {
                SheetSample sample = sixtyRows(List.of("EAN", heading), List.of("8012666011223", name));

                assertEquals(
                        "name.en", ColumnMapping.recognised(sample).byHeading().get(heading), heading + ": " + name);
            }
        }
    }

    @Test
    void codes_and_bare_numbers_are_no_names() {
        SheetSample sample = sixtyRows(List.of("EAN", "Artikel"), List.of("8012666011223", "A-1234"));

        assertEquals(Map.of("EAN", "gtin"), ColumnMapping.recognised(sample).byHeading());
        assertEquals(List.of(), told(sample, Set.of()), "an article may be a number as well as a name");
    }

    @Test
    void a_known_heading_whose_cells_say_something_else_is_told() {
        SheetSample sample = sixtyRows(List.of("EAN", "Brand"), List.of("8012666011223", "4711"));

        assertEquals(List.of("Brand column.unlike"), told(sample, Set.of()));
        assertEquals(List.of(), told(sample, Set.of("Brand")), "a person has put it aside");
    }

    @Test
    void a_second_column_of_a_field_is_told_with_the_first() {
        SheetSample sample =
                sixtyRows(List.of("EAN", "Brand", "Marque"), List.of("8012666011223", "Coop", "Coop Italia"));
        List<RowProblem> told = LeftOutColumns.of(sample, ColumnMapping.recognised(sample), Set.of());

        assertEquals(List.of("Marque column.second"), told(sample, Set.of()));
        assertEquals(List.of("Brand"), told.getFirst().arguments());
    }

    @Test
    void what_is_none_of_ours_and_what_is_empty_need_no_word() {
        SheetSample sample = sixtyRows(List.of("EAN", "Ingredients", "Marque"), List.of("8012666011223", "olives", ""));

        assertEquals(List.of(), told(sample, Set.of()));
    }

    private static List<String> told(SheetSample sample, Set<String> said) {
        return LeftOutColumns.of(sample, ColumnMapping.recognised(sample), said).stream()
                .map(problem -> problem.column() + " " + problem.code())
                .toList();
    }

    private static SheetSample sixtyRows(List<String> headings, List<String> cells) {
        return new SheetSample(
                RawRow.of(1, headings),
                IntStream.rangeClosed(2, 61)
                        .mapToObj(row -> RawRow.of(row, cells))
                        .toList());
    }
}
