package lu.airsilk.catalogue.staging;

/** How far the import of a supplier's sheet has come. */
public enum ImportStatus {
    /** A job reads and checks the rows. */
    READING,
    /** Read; a person looks, corrects the mapping or applies it. */
    READY,
    /** A job prepares the switch. */
    APPLYING,
    /** The catalogue holds what the sheet said. */
    APPLIED,
    /** The file cannot be read. */
    REFUSED,
    /** A buyer has thrown it away. */
    CANCELLED
}
