package lu.airsilk.allocation.run;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.allocation.need.PolicyRow;
import lu.airsilk.allocation.plan.RunFitting;
import lu.airsilk.allocation.plan.RunNumber;
import lu.airsilk.allocation.plan.RunRow;
import lu.airsilk.allocation.plan.RunState;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.Rows;

/** The allocation runs, the newest first. */
@Named
@ViewScoped
public class AllocationRunListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RunBook book;

    @Inject
    transient RunFitting fitting;

    @Inject
    transient CurrentActor actor;

    private String state = "";
    private transient Map<String, String> policies = Map.of();
    private transient Map<RunNumber, Boolean> unfit = new HashMap<>();

    private final Rows<RunRow> rows = new Rows<>(
            paging -> book.rows(wanted(), paging), row -> row.number().number());

    private Optional<RunState> wanted() {
        return Arrays.stream(RunState.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
    }

    public void filter() {
        rows.refresh();
        unfit.clear();
    }

    /** The policy's name in the reader's language. */
    public String policy(RunRow row) {
        if (policies.isEmpty()) {
            Locale reader = FacesContext.getCurrentInstance().getViewRoot().getLocale();
            policies = book.policies().stream()
                    .collect(Collectors.toMap(
                            PolicyRow::code, policy -> policy.names().in(reader)));
        }
        return policies.getOrDefault(row.policy(), row.policy());
    }

    /** Approved, and overtaken since by what others took: it has to be shared out again. */
    public boolean isUnfit(RunRow row) {
        return row.state() == RunState.APPROVED
                && unfit.computeIfAbsent(
                        row.number(), run -> !fitting.unfit(run).isEmpty());
    }

    public boolean isMayShare() {
        return actor.has(Role.ALLOCATION);
    }

    public List<RunState> getStates() {
        return Arrays.asList(
                RunState.CALCULATED, RunState.SENT_BACK, RunState.APPROVED, RunState.COMMITTED, RunState.DROPPED);
    }

    public Rows<RunRow> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
