package lu.airsilk.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.catalogue.TypedNames;

/** By the syllables that the search knows too. */
@ApplicationScoped
class SpokenNames implements TypedNames {

    @Override
    public String of(ProductFacts product) {
        return SpokenName.typed(product.names().zh());
    }
}
