package lu.airsilk.order.cover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.location.StoreClass;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/**
 * For whom and for what goods a cover is said.
 *
 * @param store empty for every store
 * @param storeClass empty for every class; what is said for every class is said for each of them
 * @param category empty for all goods
 */
public record CoverScope(Optional<StoreCode> store, Optional<StoreClass> storeClass, Optional<Category> category) {

    public CoverScope {
        if (store.isPresent() && storeClass.isPresent()) {
            throw Refused.because("coverRule.storeAndClass").at("storeClass");
        }
    }

    /** What it is for, as a proposal carries it: at most 48 characters. */
    public String figure() {
        return Stream.of(store, storeClass, category)
                .map(part -> part.map(Object::toString).orElse("*"))
                .collect(Collectors.joining(" "));
    }

    /** The classes of stores that it speaks of. */
    List<StoreClass> classes() {
        return storeClass.map(List::of).orElse(List.of(StoreClass.values()));
    }

    /** Whether something is said of the same goods and at least one of the same stores, at the same step. */
    public boolean meets(CoverScope other) {
        return store.equals(other.store)
                && category.equals(other.category)
                && (storeClass.isEmpty() || other.storeClass.isEmpty() || storeClass.equals(other.storeClass));
    }
}
