package lu.airsilk.costing.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lu.airsilk.location.Place;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.platform.Texts;

/** What the hub and the stores are called. */
@ApplicationScoped
class OpenedPlaces {

    @Inject
    StoreDirectory stores;

    @Inject
    Texts texts;

    /** All of them, the hub first, then by the codes of the stores. */
    Map<Place, String> names(Locale reader) {
        Map<Place, String> names = new LinkedHashMap<>();
        names.put(Place.HUB, texts.say("place." + Place.HUB, List.of(), reader));
        stores.all().forEach(store -> names.put(store.place(), store.names().in(reader) + " · " + store.code()));
        return names;
    }
}
