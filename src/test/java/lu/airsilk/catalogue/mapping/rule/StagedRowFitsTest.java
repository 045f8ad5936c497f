package lu.airsilk.catalogue.mapping.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.catalogue.staging.StagedRow;
import lu.airsilk.catalogue.staging.rule.RowCheck;
import lu.airsilk.catalogue.staging.rule.RowOutcome;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import org.junit.jupiter.api.Test;

/** What a check lets pass, the catalogue can keep: one cell that is too long never stops a sheet. */
class StagedRowFitsTest {

    private static final Map<SheetField, String> GOOD = Map.of(
            SheetField.GTIN, "8012666011223",
            SheetField.NAME_EN, "Rice",
            SheetField.UNITS_PER_CASE, "10",
            SheetField.PRICE_PER_CASE, "25.51",
            SheetField.CURRENCY, "EUR");

    @Test
    void a_cell_that_is_too_long_is_the_problem_of_its_row() {
        for (SheetField field : SheetField.values()) {
            for (int length : List.of(99, 100, 101, 119, 120, 121, 199, 200, 201, 299, 300, 301, 1_999)) {
                RowOutcome outcome = check(field, "ñ".repeat(length));
                if (outcome instanceof RowOutcome.Accepted(var row, var _)) {
                    assertDoesNotThrow(() -> new StagedRow(1, 1, row), field + " of " + length);
                }
            }
        }
    }

    @Test
    void a_brand_of_121_letters_is_told_with_what_would_fit() {
        RowProblem problem = check(SheetField.BRAND, "x".repeat(121)).problems().getFirst();

        assertEquals("text.tooLong", problem.code());
        assertEquals("x".repeat(120), problem.suggestion());
    }

    private static RowOutcome check(SheetField field, String cell) {
        List<SheetField> fields = new ArrayList<>(GOOD.keySet());
        fields.remove(field);
        fields.add(field);
        List<String> cells = fields.stream()
                .map(one -> one == field ? cell : GOOD.getOrDefault(one, ""))
                .toList();
        Map<String, String> keys = new LinkedHashMap<>();
        fields.forEach(one -> keys.put(one.key(), one.key()));
        SheetSample sample = new SheetSample(
                RawRow.of(1, fields.stream().map(SheetField::key).toList()),
                Collections.nCopies(1, RawRow.of(2, cells)));
        ColumnMapping mapping = ColumnMapping.recognised(sample).corrected(sample, keys);
        return new RowCheck(mapping).check(RawRow.of(2, cells));
    }
}
