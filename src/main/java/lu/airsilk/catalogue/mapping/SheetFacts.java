package lu.airsilk.catalogue.mapping;

import java.util.List;

/**
 * What a supplier's file was found to be.
 *
 * @param format CSV, TSV or XLSX
 * @param charset its name, for example {@code UTF-16LE}; empty for a workbook
 * @param separator between the cells of a line; empty for a workbook
 * @param sheet the name of the sheet read; empty for a text file
 * @param sheets the names of all sheets, hidden ones too
 */
public record SheetFacts(String format, String charset, String separator, String sheet, List<String> sheets) {

    public SheetFacts {
        sheets = List.copyOf(sheets);
    }
}
