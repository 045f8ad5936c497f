package lu.airsilk.catalogue.goods;

/** Where a product stands between a supplier's sheet and the shelf. */
public enum ProductStatus {
    /** Being described; nobody can order it. */
    DRAFT,
    /** A buyer holds it complete; quality looks. */
    IN_REVIEW,
    /** Stores may order it, inside their assortment. */
    ACTIVE,
    /** Not to be ordered for now. */
    SUSPENDED,
    /** Not bought again. */
    DISCONTINUED
}
