package lu.airsilk.catalogue.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.shared.Refused;

/** Keeps which columns of the product list each person sees, on whatever device. */
@ApplicationScoped
public class ColumnKeeping {

    /** All there are, in the order of the list; the first, the name, is always shown; the last is for stores alone. */
    public static final List<String> COLUMNS = List.of(
            "name",
            "gtin",
            "origin",
            "hsCode",
            "brand",
            "contents",
            "category",
            "storage",
            "unitsPerCase",
            "status",
            "price");

    @Inject
    SavedFilters kept;

    @Inject
    CurrentActor actor;

    /** Keeps what the current actor wants to see; columns there are not are refused. */
    @Transactional
    @Allowed(people = true)
    public void keep(List<String> columns) {
        columns.forEach(column -> Refused.unless(COLUMNS.contains(column), "columnChoice.unknown", column));
        Refused.unless(!columns.isEmpty(), "columnChoice.none");
        kept.columnsOf(actor.user())
                .ifPresentOrElse(
                        choice -> choice.show(columns), () -> kept.add(new ColumnChoice(actor.user(), columns)));
    }

    /** What the current actor has chosen; empty before the first choice. */
    @Allowed(people = true)
    public Optional<List<String>> own() {
        return kept.columnsOf(actor.user()).map(ColumnChoice::shown);
    }
}
