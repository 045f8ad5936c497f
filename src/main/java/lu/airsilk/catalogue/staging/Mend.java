package lu.airsilk.catalogue.staging;

import lu.airsilk.catalogue.mapping.rule.RawCell;
import lu.airsilk.shared.Refused;

/**
 * What shall stand in one cell of a sheet instead.
 *
 * @param row as a spreadsheet counts
 * @param column counted from 0
 * @param text at most {@value RawCell#LONGEST} characters; empty to say nothing
 */
public record Mend(int row, int column, String text) {

    public Mend {
        Refused.unless(text.length() <= RawCell.LONGEST, "import.mend.long", RawCell.LONGEST);
    }
}
