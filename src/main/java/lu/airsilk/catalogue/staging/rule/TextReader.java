package lu.airsilk.catalogue.staging.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.mapping.rule.RawCell;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Names;

/** Reads names, brand and other plain text; what is inside a text stays as it is, byte for byte. */
final class TextReader {

    static final int LONGEST_NAME = 300;
    static final int LONGEST_BRAND = 120;
    static final int LONGEST_CONTENTS = 100;

    private static final Pattern SPREADSHEET_ERROR =
            Pattern.compile("#(?:[A-Z/]{1,7}[?!]?|NOME\\?|NOMBRE\\?|WERT!|BEZUG!)");

    /** Letters where a wrong charset put them long ago: a capital inside small letters, or Ã with a sign. */
    private static final Pattern MOJIBAKE = Pattern.compile("\\p{Ll}[À-ÖØ-Ý]\\p{Ll}|[ÃÂ][\\u0080-\\u00bf]|â€");

    private final RowReading row;

    TextReader(RowReading row) {
        this.row = row;
    }

    /** The names that the row gives; an error when it gives none. */
    Optional<Names> names() {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (SheetField field : row.names()) {
            String name = text(field, LONGEST_NAME);
            if (!name.isBlank()) {
                names.put(field.language(), name);
            }
        }
        if (names.isEmpty()) {
            row.missing(row.mapped(SheetField::isName).orElse(SheetField.NAME_EN), "name.missing");
            return Optional.empty();
        }
        return Optional.of(Names.of(names));
    }

    /** The text of a field, empty when the row has none. */
    String text(SheetField field, int longest) {
        String text = row.cell(field).map(RowReading.Cell::text).orElse("");
        String line = text.lines().map(String::strip).collect(Collectors.joining(" "));
        if (SPREADSHEET_ERROR.matcher(line).matches()) {
            row.warning(field, "text.formulaError");
            return "";
        }
        warnOfLostLetters(field, line);
        if (line.length() > longest) {
            row.note(field, Fault.error("text.tooLong", line.length(), longest).suggesting(RawCell.cut(line, longest)));
        }
        return line;
    }

    private void warnOfLostLetters(SheetField field, String text) {
        if (text.indexOf('\ufffd') >= 0 || text.contains("??")) {
            row.warning(field, "text.lostCharacter");
        } else if (MOJIBAKE.matcher(text).find()) {
            row.warning(field, "text.mojibake");
        }
        if (text.indexOf('\0') >= 0) {
            row.error(field, "text.control");
        }
    }
}
