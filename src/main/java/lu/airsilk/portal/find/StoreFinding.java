package lu.airsilk.portal.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.desk.TypedNumber;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.shared.number.StoreCode;

/** Finds stores that the actor may see, by code or by name. */
@ApplicationScoped
class StoreFinding {

    @Inject
    StoreDirectory stores;

    Stream<FoundThing> coded(TypedNumber number, Locale reader) {
        return number.as(StoreCode::of).flatMap(stores::find).stream().map(store -> found(store, reader));
    }

    /** Whose Chinese or English name has this in it. */
    Stream<FoundThing> named(TypedNumber words, Locale reader) {
        String typed = words.text().toLowerCase(Locale.ROOT);
        return stores.all().stream()
                .filter(store -> isNamed(store, typed))
                .limit(Finding.MOST)
                .map(store -> found(store, reader));
    }

    private static boolean isNamed(StoreRow store, String typed) {
        return store.names().zh().contains(typed)
                || store.names().en().toLowerCase(Locale.ROOT).contains(typed);
    }

    private static FoundThing found(StoreRow store, Locale reader) {
        return FoundThing.of(FoundKind.STORE, store.code().code(), store.names().in(reader));
    }
}
