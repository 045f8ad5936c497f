package lu.airsilk.catalogue;

/** Chinese names of products as somebody types them who has no Chinese keys. */
public interface TypedNames {

    /** All syllables, and their first letters: {@code yanxunsanwenyu yxswy}. */
    String of(ProductFacts product);
}
