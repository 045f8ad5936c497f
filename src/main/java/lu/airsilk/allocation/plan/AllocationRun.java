package lu.airsilk.allocation.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.allocation.share.RunFigures;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * Goods shared out between stores.
 *
 * <p>Born calculated, when an allocator asks for it; calculated again with each line that a person locks, as a new
 * attempt beside the old ones; approved by another person, or sent back with a reason; committed when all it gives still
 * fits, which reserves the goods and tells the stores why. What always holds: the fingerprint is that of the input of the
 * last attempt, and who calculated that did not approve it.
 */
@Entity
@Table(name = "allocation_run")
@Audited
public class AllocationRun extends VersionedEntity {

    static final int LONGEST_REASON = 200;

    private String number;
    private String policy;
    private boolean onHand;
    private String consignments;
    private String skus;
    private String stores;

    @Enumerated(EnumType.STRING)
    private RunState state = RunState.CALCULATING;

    private int attempt;
    private String inputHash = "";

    @Column(name = "objective")
    private long value;

    private long bound;

    @Column(precision = 12, scale = 6)
    private BigDecimal gapPercent = BigDecimal.ZERO;

    private int lines;
    private Cases asked = Cases.ZERO;
    private Cases cases = Cases.ZERO;
    private int leastFill;
    private String calculatedBy;
    private Instant calculatedAt;
    private @Nullable String approvedBy;
    private @Nullable Instant committedAt;
    private @Nullable String sentBackBy;
    private @Nullable String sentBackReason;

    @SuppressWarnings("NullAway.Init")
    protected AllocationRun() {}

    AllocationRun(RunNumber number, RunOrder order, String by, Instant at) {
        this.number = number.number();
        policy = order.policy();
        onHand = order.onHand();
        consignments = joined(order.consignments());
        skus = joined(order.skus());
        stores = joined(order.stores());
        calculatedBy = by;
        calculatedAt = at;
    }

    private static String joined(Collection<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static <T> List<T> split(String text, Function<String, T> type) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ", -1)).map(type).toList();
    }

    /** A new attempt has been worked out; an approval of the one before is void. */
    void calculated(RunFigures figures, String by, Instant at) {
        requireOpen();
        attempt++;
        inputHash = figures.inputHash();
        value = figures.value();
        bound = figures.bound();
        gapPercent = figures.gapPercent();
        lines = figures.lines();
        asked = figures.asked();
        cases = figures.cases();
        leastFill = figures.leastFill();
        calculatedBy = by;
        calculatedAt = at;
        approvedBy = null;
        sentBackBy = null;
        sentBackReason = null;
        state = RunState.CALCULATED;
    }

    void requireOpen() {
        if (!isOpen()) {
            throw Refused.conflict("allocation.wrongState", number, state, RunState.CALCULATED);
        }
    }

    /** Whether it can still become another one. */
    boolean isOpen() {
        return state != RunState.COMMITTED && state != RunState.DROPPED;
    }

    void approve(String by) {
        require(RunState.CALCULATED);
        Refused.unless(!by.equals(calculatedBy), "allocation.ownApproval", number);
        Refused.unless(!cases.isZero(), "allocation.givesNothing", number);
        approvedBy = by;
        state = RunState.APPROVED;
    }

    /** Who would have to approve it wants it otherwise. */
    void sendBack(String by, String reason) {
        require(RunState.CALCULATED);
        Refused.unless(!by.equals(calculatedBy), "allocation.ownApproval", number);
        String why = reason.strip();
        Refused.unless(!why.isEmpty() && why.length() <= LONGEST_REASON, "allocation.sendBackReason", LONGEST_REASON);
        sentBackBy = by;
        sentBackReason = why;
        state = RunState.SENT_BACK;
    }

    /** Nothing was reserved by it, and nothing will be. */
    void drop() {
        requireOpen();
        state = RunState.DROPPED;
    }

    /** The reservations are made by {@link Committing}, which refuses what no longer fits. */
    void commit(Instant at) {
        require(RunState.APPROVED);
        state = RunState.COMMITTED;
        committedAt = at;
    }

    private void require(RunState wanted) {
        if (state != wanted) {
            throw Refused.conflict("allocation.wrongState", number, state, wanted);
        }
    }

    RunOrder order() {
        return new RunOrder(
                policy,
                onHand,
                split(consignments, AirWaybillNumber::of),
                split(skus, Sku::of),
                split(stores, StoreCode::of));
    }

    public RunNumber number() {
        return new RunNumber(number);
    }

    String calculatedBy() {
        return calculatedBy;
    }

    public RunState state() {
        return state;
    }

    /** The last one, from 1. */
    public int attempt() {
        return attempt;
    }

    public RunRow row() {
        return new RunRow(
                number(),
                policy,
                onHand,
                consignments,
                state,
                version(),
                inputHash,
                value,
                bound,
                gapPercent,
                lines,
                asked,
                cases,
                leastFill,
                calculatedBy,
                calculatedAt,
                Optional.ofNullable(approvedBy),
                Optional.ofNullable(committedAt),
                Optional.ofNullable(sentBackBy),
                Optional.ofNullable(sentBackReason));
    }
}
