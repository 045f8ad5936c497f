package lu.airsilk.catalogue.staging.rule;

/** What a problem means for its row. */
public enum Severity {
    /** It keeps the row out. */
    ERROR,
    /** Its sender should look at it. */
    WARNING,
    /** No problem: a person has set the row aside. */
    ASIDE
}
