package lu.airsilk.catalogue.mapping.rule;

/**
 * What a column of the sheet is taken for.
 *
 * @param index counted from 0
 * @param heading as the sheet has it, or the column's letters
 * @param confidence in per cent; 100 when a person said so
 */
public record MappedColumn(int index, String heading, SheetField field, int confidence, ColumnNotation notation) {}
