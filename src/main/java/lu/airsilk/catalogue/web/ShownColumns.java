package lu.airsilk.catalogue.web;

import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;
import lu.airsilk.catalogue.ColumnKeeping;

/** The columns of the product list that the reader sees. */
public class ShownColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Until the reader says otherwise. */
    static final List<String> USUAL =
            List.of("name", "brand", "contents", "category", "storage", "unitsPerCase", "status");

    private final TreeSet<Integer> places = new TreeSet<>();

    ShownColumns(List<String> shown) {
        shown.forEach(column -> places.add(ColumnKeeping.COLUMNS.indexOf(column)));
    }

    public boolean shows(String column) {
        return places.contains(ColumnKeeping.COLUMNS.indexOf(column));
    }

    /** Shows or hides the column at this place of the list. */
    void turn(int place, boolean shown) {
        if (shown) {
            places.add(place);
        } else {
            places.remove(place);
        }
    }

    List<String> names() {
        return places.stream().map(ColumnKeeping.COLUMNS::get).toList();
    }
}
