package lu.airsilk.catalogue.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.shared.Refused;

/** Keeps each person's own filters of the product list. */
@ApplicationScoped
public class FilterKeeping {

    private static final int MOST = 30;

    @Inject
    SavedFilters filters;

    @Inject
    CurrentActor actor;

    /** Keeps it under this name; another one of the same name gives way. */
    @Transactional
    @Allowed(people = true)
    public void keep(String name, String parameters) {
        List<SavedFilter> own = filters.of(actor.user());
        own.stream()
                .filter(one -> one.name().equals(name.strip()))
                .findFirst()
                .ifPresentOrElse(one -> one.narrowTo(parameters), () -> {
                    Refused.unless(own.size() < MOST, "savedFilter.tooMany", MOST);
                    filters.add(new SavedFilter(actor.user(), name.strip(), parameters));
                });
    }

    /** Throws one of one's own away; another person's is unknown. */
    @Transactional
    @Allowed(people = true)
    public void forget(String name) {
        filters.remove(filters.of(actor.user()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("savedFilter.unknown", name)));
    }

    /** One's own, by name. */
    @Allowed(people = true)
    public List<SavedFilter> own() {
        return filters.of(actor.user());
    }
}
