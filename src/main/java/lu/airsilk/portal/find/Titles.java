package lu.airsilk.portal.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.SupplierDirectory;

/** What the things are called that hits are about: those who know them are asked once each, however many there are. */
@ApplicationScoped
class Titles {

    @Inject
    StoreDirectory stores;

    @Inject
    ProductDirectory products;

    @Inject
    SupplierDirectory suppliers;

    @Inject
    Texts texts;

    @Inject
    CurrentActor actor;

    List<FoundThing> of(List<Hit> hits, Locale reader) {
        Map<Object, String> names = names(hits.stream().map(Hit::named).collect(Collectors.toSet()), reader);
        return hits.stream()
                .map(hit -> FoundThing.of(hit.kind(), hit.id(), title(hit, names, reader), actor.roles()))
                .toList();
    }

    private String title(Hit hit, Map<Object, String> names, Locale reader) {
        String name = hit.named() instanceof Names given
                ? given.in(reader)
                : names.getOrDefault(hit.named(), hit.named().toString());
        return hit.about() instanceof Hit.Printed printed
                ? texts.say("find.printed", List.of(name, printed.lot().toString()), reader)
                : name;
    }

    private Map<Object, String> names(Set<Object> things, Locale reader) {
        Map<Object, String> names = new HashMap<>();
        stores.rows(those(things, StoreCode.class))
                .forEach((code, store) -> names.put(code, store.names().in(reader)));
        products.facts(those(things, Sku.class))
                .forEach((sku, product) -> names.put(sku, product.names().in(reader)));
        if (!those(things, SupplierCode.class).isEmpty()) {
            names.putAll(suppliers.names());
        }
        return names;
    }

    private static <T> Collection<T> those(Set<Object> things, Class<T> type) {
        return things.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
