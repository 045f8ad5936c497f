package lu.airsilk.stock.audit;

import java.util.List;

/**
 * The ledger audit, as programs read it.
 *
 * @param ledgerHash the same for the same ledger, on either database and after a restore
 */
public record AuditJson(List<InvariantJson> invariants, String ledgerHash) {

    /**
     * One invariant.
     *
     * @param text in the reader's language
     * @param offending names of the rows that break it
     */
    public record InvariantJson(String id, String text, boolean holds, List<String> offending) {}
}
