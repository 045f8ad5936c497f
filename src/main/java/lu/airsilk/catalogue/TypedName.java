package lu.airsilk.catalogue;

import lu.airsilk.catalogue.search.SpokenName;

/** A product's Chinese name as somebody types it who has no Chinese keys. */
public final class TypedName {

    private TypedName() {}

    /** All its syllables, and their first letters: {@code yanxunsanwenyu yxswy}. */
    public static String of(ProductFacts product) {
        return SpokenName.typed(product.names().zh());
    }
}
