package lu.airsilk.allocation.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.allocation.share.PackedSku;
import lu.airsilk.allocation.share.RunAnswer;
import lu.airsilk.allocation.share.Wish;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** An order line as an attempt of a run saw it, what it got and why. */
@Entity
@Table(name = "allocation_line")
@SuppressWarnings("UnusedVariable") // columns that queries read
@AppendOnly
public class RunLine extends StoredEntity {

    private long runId;
    private int attempt;
    private String orderLine;
    private StoreCode store;
    private Sku sku;

    @Column(name = "units_per_case")
    private PackSize pack;

    private Cases asked;
    private int weight;
    private LocalDate wantedBy;
    private @Nullable Cases locked;
    private Cases given;
    private Reason why;

    @SuppressWarnings("NullAway.Init")
    protected RunLine() {}

    RunLine(AllocationRun run, RunAnswer.Given answer, Reason told) {
        runId = run.id();
        attempt = run.attempt();
        orderLine = answer.wish().line().toString();
        store = answer.wish().store();
        sku = answer.wish().goods().sku();
        pack = answer.wish().goods().pack();
        asked = answer.wish().asked();
        weight = answer.wish().weight();
        wantedBy = answer.wish().wantedBy();
        locked = answer.wish().locked().orElse(null);
        given = answer.cases();
        why = told;
    }

    public LineRef orderLine() {
        return LineRef.of(orderLine);
    }

    Cases asked() {
        return asked;
    }

    public Reason why() {
        return why;
    }

    /** The wish as it took part. */
    Wish wish() {
        return new Wish(
                orderLine(), store, new PackedSku(sku, pack), asked, weight, wantedBy, Optional.ofNullable(locked));
    }

    public ResultRow row(List<ResultRow.Part> parts) {
        return new ResultRow(
                orderLine(), store, sku, pack.unitsPerCase(), wantedBy, asked, given, locked != null, parts, why);
    }
}
