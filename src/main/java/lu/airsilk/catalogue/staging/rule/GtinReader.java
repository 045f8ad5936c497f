package lu.airsilk.catalogue.staging.rule;

import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.catalogue.mapping.rule.GtinText;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.shared.number.Gtin;

/** Reads the numbers of product and case; a ruined one is repaired only when there is just one way to. */
final class GtinReader {

    private final RowReading row;

    GtinReader(RowReading row) {
        this.row = row;
    }

    /** The product's number; an error when it is missing. */
    Optional<Gtin> unit() {
        if (row.cell(SheetField.GTIN).isEmpty()) {
            row.missing(SheetField.GTIN, "gtin.missing");
        }
        return read(SheetField.GTIN, GtinCheck::ofUnit);
    }

    /** The case's number, when it has one. */
    Optional<Gtin> ofCase() {
        return read(SheetField.CASE_GTIN, GtinCheck::ofCase);
    }

    private Optional<Gtin> read(SheetField field, Function<String, Optional<Fault>> check) {
        return row.cell(field)
                .flatMap(cell -> digits(field, GtinText.of(cell.text())))
                .flatMap(digits -> {
                    Optional<Fault> fault = check.apply(digits);
                    fault.ifPresent(found -> row.note(field, found));
                    return fault.filter(Fault::isError).isEmpty() ? Optional.of(new Gtin(digits)) : Optional.empty();
                });
    }

    private Optional<String> digits(SheetField field, GtinText text) {
        if (!text.ruined()) {
            return Optional.of(text.digits());
        }
        Optional<String> restored = text.restored(row.textsBeside(field));
        if (restored.isEmpty()) {
            row.error(field, "gtin.scientific");
        } else {
            row.warning(field, "gtin.restored", restored.get());
        }
        return restored;
    }
}
