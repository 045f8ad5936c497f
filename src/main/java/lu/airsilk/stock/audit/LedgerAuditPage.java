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
    private String hash = "";

    /** Runs the audit once for this request. */
    public void open() {
        invariants = auditor.audit();
        hash = seal.hash();
    }

    /** The whole ledger in 64 letters, in groups of eight that can be compared by eye. */
    public String getHash() {
        return hash.replaceAll("(?<=.)(?=(?:.{8})+$)", " ");
    }

    public List<Invariant> getInvariants() {
        return invariants == null ? List.of() : invariants;
    }

    public long getBroken() {
        return getInvariants().stream().filter(invariant -> !invariant.holds()).count();
    }
}
