package lu.airsilk.catalogue.staging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.catalogue.mapping.rule.RawRow;

/** A sheet's rows with what people have written into their cells. */
public final class MendedRows {

    private final Map<Integer, Map<Integer, String>> byRow = new HashMap<>();

    /** These mends, the last of a cell counts. */
    public MendedRows(List<Mend> mends) {
        mends.forEach(mend ->
                byRow.computeIfAbsent(mend.row(), row -> new HashMap<>()).put(mend.column(), mend.text()));
    }

    /** The row as it shall be read. */
    public RawRow of(RawRow row) {
        return byRow.containsKey(row.number()) ? row.with(byRow.get(row.number())) : row;
    }
}
