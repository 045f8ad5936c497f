package lu.airsilk.catalogue.goods;

/** Papers without which goods do not pass customs in Zhengzhou or may not be sold there. */
public enum PaperKind {
    /** The overseas producer of food is registered with Chinese customs. */
    PRODUCER_REGISTRATION,
    /** Food of animal origin: the exporting state's certificate. */
    HEALTH_CERTIFICATE,
    /** The Chinese label as it was examined. */
    CHINESE_LABEL,
    /** Wine, beer and spirits: where they come from. */
    CERTIFICATE_OF_ORIGIN,
    /** Cosmetics and toothpaste: filed or registered. */
    COSMETICS_FILING,
    /** Infant formula: its recipe is registered. */
    FORMULA_REGISTRATION,
    /** Toys and appliances: the compulsory certification. */
    COMPULSORY_CERTIFICATE,
    /** Parts of protected species: the permit to trade in them. */
    SPECIES_PERMIT,
    /** Dangerous goods by air: what is in them. */
    SAFETY_DATA_SHEET
}
