package lu.airsilk.costing.opening;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Place;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import org.jspecify.annotations.Nullable;

/** The openings, and of how many places there is none yet. */
@Named
@ViewScoped
public class OpeningListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OpeningBook book;

    @Inject
    transient OpenedPlaces places;

    @Inject
    transient CurrentActor actor;

    private transient @Nullable Map<Place, String> names;
    private transient @Nullable Integer unopened;

    private final Rows<OpeningRow> rows =
            new Rows<>(paging -> book.rows(paging), row -> row.head().number());

    public Rows<OpeningRow> getRows() {
        return rows;
    }

    public String getSentence() {
        return PageWords.say("openingList.state", unopened());
    }

    private int unopened() {
        Integer known = unopened;
        if (known == null) {
            known = book.unopened().size();
            unopened = known;
        }
        return known;
    }

    public boolean isMayEnter() {
        return actor.has(Role.HUB) && unopened() > 0;
    }

    /** Whether the reader comes from the stock; who keeps the rules of landed cost comes from there. */
    public boolean isOfStock() {
        return !actor.has(Role.FINANCE);
    }

    /** Whether costs are for the reader. */
    public boolean isPriced() {
        return actor.has(Role.FINANCE) || actor.has(Role.AUDIT);
    }

    public String place(Place place) {
        Map<Place, String> known = names;
        if (known == null) {
            known = places.names(PageWords.reader());
            names = known;
        }
        return Optional.ofNullable(known.get(place)).orElse(place.code());
    }
}
