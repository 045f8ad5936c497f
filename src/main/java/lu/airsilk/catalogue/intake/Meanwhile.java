package lu.airsilk.catalogue.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.mapping.SheetMapping;
import lu.airsilk.catalogue.staging.Mend;

/**
 * What else stands typed on a sheet's page when one of its buttons is tapped; it is kept together with what the button does.
 *
 * @param cells written into
 * @param columns what is said of them and of every row, when it differs from what was said before
 */
public record Meanwhile(List<Mend> cells, Optional<SheetMapping> columns) {

    /** Only what the button does. */
    public static final Meanwhile NOTHING = cells(List.of());

    static Meanwhile cells(List<Mend> cells) {
        return new Meanwhile(cells, Optional.empty());
    }

    boolean isNothing() {
        return cells.isEmpty() && columns.isEmpty();
    }

    Meanwhile withFirst(List<Mend> suggested) {
        return new Meanwhile(Stream.concat(suggested.stream(), cells.stream()).toList(), columns);
    }
}
