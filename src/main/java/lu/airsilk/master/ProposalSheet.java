package lu.airsilk.master;

import jakarta.inject.Inject;
import java.util.List;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.platform.faces.PageWords;
import org.jspecify.annotations.Nullable;

/** Figures by list that are proposed first: another person brings all that wait into force at once. */
public abstract class ProposalSheet extends FigureSheet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentActor actor;

    /** As they stood when the page was shown: what others propose meanwhile is not brought into force unseen. */
    private @Nullable List<Long> decidable;

    /** What is proposed and not decided. */
    protected abstract List<? extends FigureRow> waiting();

    /** Brings each of these into force, or none of them. */
    protected abstract void approve(List<Long> proposals);

    @Override
    protected String taken() {
        return "proposal.listTaken";
    }

    private List<Long> decidable() {
        List<Long> known = decidable;
        if (known == null) {
            known = waiting().stream()
                    .filter(row -> row.proposal().isAnothers(actor.user()))
                    .map(FigureRow::id)
                    .toList();
            decidable = known;
        }
        return known;
    }

    /** How many wait for somebody else than who proposed them. */
    public int getDecidable() {
        return decidable().size();
    }

    public String approveAll() {
        approve(decidable());
        PageWords.done("proposal.allApproved", getDecidable());
        return page() + ".xhtml?faces-redirect=true";
    }
}
