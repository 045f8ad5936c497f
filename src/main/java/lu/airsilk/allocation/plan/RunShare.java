package lu.airsilk.allocation.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.allocation.share.RunAnswer;
import lu.airsilk.allocation.share.Wish;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Cases;

/** Cases of one supply that an attempt of a run gave to an order line. */
@Entity
@Table(name = "allocation_share")
@SuppressWarnings("UnusedVariable") // columns that queries read
@AppendOnly
public class RunShare extends StoredEntity {

    private long runId;
    private int attempt;
    private String orderLine;
    private long supplyId;
    private String reference;
    private Cases cases;

    @SuppressWarnings("NullAway.Init")
    protected RunShare() {}

    RunShare(AllocationRun run, Wish wish, RunAnswer.Part part) {
        runId = run.id();
        attempt = run.attempt();
        orderLine = wish.line().toString();
        supplyId = part.offer().supply();
        reference = part.offer().reference();
        cases = part.cases();
    }

    public String orderLine() {
        return orderLine;
    }

    public String reference() {
        return reference;
    }

    public Cases cases() {
        return cases;
    }
}
