package lu.airsilk.catalogue.product;

import lu.airsilk.catalogue.required.PapersNeeded;

/** What keeps a product from being sold; each is a condition on product {@code p}. */
public enum ProductGap {
    NAME_ZH("p.described.nameZh = ''"),
    GTIN("p.described.gtin is null"),
    HS_CODE("p.described.hsCode is null"),
    STORAGE("p.described.storage is null"),
    SHELF_LIFE_DAYS("p.described.shelfLifeDays is null"),
    MIN_LIFE_AT_RECEIPT_DAYS("p.described.minLifeAtReceiptDays is null"),
    CASE_GROSS_GRAMS(packLacks("caseGrossGrams")),
    CASE_MM(packLacks("caseLengthMm")),
    /** By the rules of papers. */
    PAPER_MISSING(""),
    PAPER_RAN_OUT("exists (select 1 from ProductPaper e where e.sku = p.sku and e.withdrawn = false"
            + " and e.validTo < local date and not exists (select 1 from ProductPaper h where h.sku = e.sku"
            + " and h.kind = e.kind and h.withdrawn = false and h.validFrom <= local date"
            + " and (h.validTo is null or h.validTo >= local date)))"),
    PRICE("not exists (select 1 from PriceLine i join SupplierPriceList j on j.id = i.listId where i.sku = p.sku"
            + " and j.state = APPROVED)"),
    ASSORTMENT("not exists (select 1 from AssortmentLine i join AssortmentRule j on j.id = i.ruleId where i.sku = p.sku"
            + " and j.endedAt is null)");

    private final String condition;

    ProductGap(String condition) {
        this.condition = condition;
    }

    private static String packLacks(String field) {
        return "not exists (select 1 from Pack k where k = p.pack and k.packed." + field + " is not null)";
    }

    /** True of a product that has this gap, by the papers that are needed. */
    public String condition(PapersNeeded papers) {
        return this == PAPER_MISSING ? papers.lacking() : condition;
    }
}
