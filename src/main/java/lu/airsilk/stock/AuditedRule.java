package lu.airsilk.stock;

/**
 * A door: something that must always hold of the data, proven by one query. The ledger audit asks all beans of this type
 * besides its own rules; a capability whose tables are below the stock adds what only it can know.
 */
public interface AuditedRule {

    /** The invariant that it is part of, {@code I1} to {@code I7}; several rules may prove one. */
    String id();

    /** A query in SQL for both databases, with one column: a text that names each row which breaks the rule. */
    String sql();
}
