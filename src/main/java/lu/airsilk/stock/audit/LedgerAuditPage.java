package lu.airsilk.stock.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.stock.audit.LedgerAuditing.Found;
import org.jspecify.annotations.Nullable;

/** Whether everything adds up, and where it does not. */
@Named
@RequestScoped
public class LedgerAuditPage {

    @Inject
    LedgerAuditing auditing;

    /** Adds everything up: when somebody asks for it again, and where nothing has been added up yet. */
    public void check() {
        auditing.begin();
    }

    /** Whether the page was just opened and has nothing to show, so that it asks for it now. */
    public boolean isOpening() {
        return !FacesContext.getCurrentInstance().isPostback() && !auditing.isThere() && !auditing.isAtWork();
    }

    /** Whether it is being added up, or will be in a moment. */
    public boolean isWaiting() {
        return isOpening() || auditing.isAtWork();
    }

    /** How many of the rules have been looked at; that the whole is put into one number, when all of them have. */
    public String getAdding() {
        LedgerAuditing.Progress now = auditing.progress();
        String key = now.looked() < now.rules() ? "ledgerAudit.adding" : "ledgerAudit.hashing";
        return PageWords.say(key, now.looked(), now.rules());
    }

    /** What was found last; missing before the first since the node's start. */
    public @Nullable Found getFound() {
        return isOpening() ? null : auditing.last().orElse(null);
    }

    /** The whole ledger in 64 letters, in groups of eight that can be compared by eye. */
    public String getHash() {
        Found found = getFound();
        return found == null ? "" : found.hash().replaceAll("(?<=.)(?=(?:.{8})+$)", " ");
    }

    public List<Invariant> getInvariants() {
        Found found = getFound();
        return found == null ? List.of() : found.invariants();
    }

    public long getBroken() {
        return getInvariants().stream().filter(invariant -> !invariant.holds()).count();
    }
}
