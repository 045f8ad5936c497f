package lu.airsilk.order.like;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.catalogue.ProductLookup;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** Names the product that new goods sell like: a store's first weeks with them are reckoned with what it sells of that. */
@ApplicationScoped
public class LikeNaming {

    @Inject
    LikeProducts likes;

    @Inject
    ProductDirectory products;

    @Inject
    ProductLookup lookup;

    /**
     * Names it, in force at once, in place of the one that was named before.
     *
     * @param other its number, its bar code or its whole name; refused when that names none, several or the product itself
     * @return the product that is named
     */
    @Transactional
    @Allowed(Role.BUYER)
    public ProductFacts name(Sku sku, String other) {
        Sku known = products.facts(sku).sku();
        ProductFacts named = named(other.strip());
        Sku like = named.sku();
        likes.find(known).ifPresentOrElse(before -> before.name(like), () -> likes.add(new LikeProduct(known, like)));
        return named;
    }

    private ProductFacts named(String text) {
        List<ProductFacts> found = lookup.named(List.of(text)).getOrDefault(text, List.of());
        if (found.isEmpty()) {
            throw Refused.because("like.unknown", text).at("other");
        }
        if (found.size() > 1) {
            throw Refused.because("like.several", text, found.size()).at("other");
        }
        return found.getFirst();
    }

    /** Names none any more. */
    @Transactional
    @Allowed(Role.BUYER)
    public void forget(Sku sku) {
        likes.find(sku).ifPresent(likes::remove);
    }

    /** The product that it sells like; empty when none is named. */
    @Allowed(Role.BUYER)
    public Optional<ProductFacts> of(Sku sku) {
        return likes.find(sku).map(LikeProduct::like).flatMap(products::find);
    }
}
