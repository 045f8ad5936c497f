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
    private boolean asked;

    /** Runs the audit, once its page is there and says that it does. */
    public void check() {
        asked = true;
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

    /** Whether it is still to be asked for; also what took too long was asked for. */
    public boolean isWaiting() {
        return !asked;
    }

    public boolean isChecked() {
        return invariants != null;
    }

    public long getBroken() {
        return getInvariants().stream().filter(invariant -> !invariant.holds()).count();
    }
}
