package lu.airsilk.catalogue.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import lu.airsilk.identity.CurrentActor;

/**
 * The columns of the product list that the reader sees. Asked for once a session, since each showing of the list would
 * ask again: what is chosen on one device, another that is signed in already shows at its next sign-in.
 */
@SessionScoped
public class ShownColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Until the reader says otherwise. */
    private static final List<String> USUAL =
            List.of("name", "brand", "contents", "category", "storage", "unitsPerCase", "status");

    /** Everything in a store's list is on sale, and its Chinese name begins with the brand. */
    private static final List<String> USUAL_IN_STORES =
            List.of("name", "contents", "category", "storage", "unitsPerCase", "price");

    @Inject
    transient ColumnKeeping keeping;

    @Inject
    transient CurrentActor actor;

    private Set<String> shown = Set.of();

    @PostConstruct
    void recall() {
        shown = Set.copyOf(keeping.own().orElse(actor.stores().all() ? USUAL : USUAL_IN_STORES));
    }

    boolean shows(String column) {
        return shown.contains(column);
    }

    /** Shows or hides the column at this place of the list, and keeps the choice. */
    void turn(int place, boolean visible) {
        String turned = ColumnKeeping.COLUMNS.get(place);
        List<String> chosen = ColumnKeeping.COLUMNS.stream()
                .filter(column -> column.equals(turned) ? visible : shows(column))
                .toList();
        keeping.keep(chosen);
        shown = Set.copyOf(chosen);
    }
}
