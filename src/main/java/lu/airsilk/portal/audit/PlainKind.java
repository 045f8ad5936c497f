package lu.airsilk.portal.audit;

/** What has a history and no page of its own. */
public enum PlainKind {
    OWNER,
    ALLOCATION_POLICY,
    DIFFERENCE_RULE,
    EXCHANGE_RATE,
    LANDED_RULE,
    CALENDAR,
    COVER_RULE,
    STORE_BUDGET,
    PROMOTION,
    TRANSIT_TIME,
    PAPER_RULE,
    TARIFF,
    SETTING,
    SEARCH_WORD,
    WISH,
    RETAIL_CATEGORY,
    ASSORTMENT_RULE,
    BULK_EDIT,
    WASTE,
    TEMPLATE,
    FAVOURITE,
    LIKE_PRODUCT,
    NOTICE_CHOICE,
    COLUMN_CHOICE,
    SAVED_FILTER,
    SENT_NOTICE
}
