package lu.airsilk.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.identity.StoreScope;

/**
 * How a thing is found by its number.
 *
 * @param key the number as this kind of thing is numbered; empty when the typed text is no such number
 * @param query JPQL on the capability's own entities with {@code :id}, which gives the number and what it is about: a store's
 *     code, a product's or a supplier's number, whose name is shown then, or a text, or Chinese, English, French and German
 *     names; after it what the supplier printed on a
 *     lot, where there is such; within the actor's stores or places, where its rows belong to stores ({@link StoreScope#condition},
 *     {@code PlaceScope})
 */
public record Find(FoundKind kind, Function<TypedNumber, Optional<?>> key, String query) {

    /**
     * By the number of a document of ours, or the digits of it that people say.
     *
     * @param prefix for example {@code SO}
     * @param query compares the number with {@code in :id}: its year may be any
     */
    public static Find document(FoundKind kind, String prefix, String query) {
        return new Find(kind, number -> number.document(prefix).map(List::of).or(() -> number.serial(prefix)), query);
    }
}
