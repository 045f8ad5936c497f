package lu.airsilk.stock.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether everything adds up, and where it does not. */
@Named
@RequestScoped
public class LedgerAuditPage {

    @Inject
    LedgerAuditor auditor;

    @Inject
    LedgerSeal seal;

    private @Nullable List<Invariant> invariants;

    /** The whole ledger in 64 letters, in groups of eight that can be compared by eye. */
    public String getHash() {
        return seal.hash().replaceAll("(?<=.)(?=(?:.{8})+$)", " ");
    }

    /** The audit runs once for the request that asks for it: its page is there before. */
    public List<Invariant> getInvariants() {
        if (invariants == null) {
            invariants = auditor.audit();
        }
        return invariants;
    }

    public long getBroken() {
        return getInvariants().stream().filter(invariant -> !invariant.holds()).count();
    }
}
