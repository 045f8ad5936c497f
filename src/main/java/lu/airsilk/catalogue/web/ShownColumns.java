package lu.airsilk.catalogue.web;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.catalogue.ColumnKeeping;

/** The columns of the product list that the reader sees. */
public class ShownColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Until the reader says otherwise. */
    static final List<String> USUAL =
            List.of("name", "brand", "contents", "category", "storage", "unitsPerCase", "status");

    private final LinkedHashMap<String, Boolean> shown = new LinkedHashMap<>();

    ShownColumns(List<String> names) {
        ColumnKeeping.COLUMNS.forEach(column -> shown.put(column, names.contains(column)));
    }

    /** Whether each column is shown, by its name; a map, because the table asks anew for every cell. */
    public Map<String, Boolean> getShown() {
        return Collections.unmodifiableMap(shown);
    }

    /** Shows or hides the column at this place of the list. */
    void turn(int place, boolean visible) {
        shown.put(ColumnKeeping.COLUMNS.get(place), visible);
    }

    List<String> names() {
        return ColumnKeeping.COLUMNS.stream()
                .filter(column -> shown.getOrDefault(column, false))
                .toList();
    }
}
