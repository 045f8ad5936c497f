package lu.airsilk.consignment.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.consignment.difference.DifferenceKind;
import lu.airsilk.consignment.difference.DifferenceTerms;
import lu.airsilk.consignment.difference.DiscrepancyNumber;
import lu.airsilk.consignment.difference.DiscrepancyState;
import lu.airsilk.consignment.difference.LiableParty;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A claim on carrier or supplier: units that came damaged, did not come, came unasked, or were other goods.
 *
 * <p>Born with the posting of a receipt; its clock runs until the party has been told; then accepted or disputed,
 * settled with an amount, and closed. Given up only by two people; withdrawn when its receipt is taken back. What always
 * holds: who wants it written off does not agree to it himself.
 */
@Entity
@Table(name = "discrepancy_case")
@Audited
public class Discrepancy extends VersionedEntity {

    private static final int LONGEST = 400;

    private String number;

    private AirWaybillNumber awb;

    @Column(name = "receipt_line")
    private String receiptLine;

    private Sku sku;

    @Enumerated(EnumType.STRING)
    private DifferenceKind kind;

    private Units units;

    private String goods;

    @Enumerated(EnumType.STRING)
    private LiableParty party;

    @Enumerated(EnumType.STRING)
    private DiscrepancyState state = DiscrepancyState.OPEN;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "notice_due")
    private LocalDate noticeDue;

    private String currency;

    @Column(precision = 19, scale = 4)
    private BigDecimal claimed;

    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal settled;

    private @Nullable String notified;

    @Column(name = "notified_at")
    private @Nullable Instant notifiedAt;

    private @Nullable String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "write_off_by")
    private @Nullable String writeOffBy;

    @Column(name = "write_off_reason")
    private @Nullable String writeOffReason;

    @Column(name = "written_off_by")
    private @Nullable String writtenOffBy;

    @SuppressWarnings("NullAway.Init")
    protected Discrepancy() {}

    Discrepancy(DiscrepancyNumber number, ConsignmentLine line, String receiptLine, Difference difference) {
        this.number = number.number();
        awb = line.consignment().awb();
        this.receiptLine = receiptLine;
        sku = line.sku();
        kind = difference.terms().kind();
        party = difference.terms().party();
        units = difference.units();
        goods = difference.goods();
        openedAt = difference.at();
        noticeDue = difference.terms().noticeDue(difference.at());
        currency = difference.worth().currencyCode();
        claimed = difference.worth().amount();
    }

    /**
     * What differs, and when it was found.
     *
     * @param goods what came instead; empty when nothing did
     * @param worth what the units cost us
     */
    record Difference(DifferenceTerms terms, Units units, String goods, Money worth, Instant at) {}

    /** The party has been told, by this letter or mail. */
    public void notified(String how, Instant at) {
        require(state == DiscrepancyState.OPEN);
        notified = words("how", how);
        notifiedAt = at;
        state = DiscrepancyState.NOTIFIED;
    }

    /** The party has answered. */
    public void answered(boolean accepted, String words, Instant at) {
        require(state == DiscrepancyState.NOTIFIED || state == DiscrepancyState.DISPUTED);
        answer = words("said", words);
        answeredAt = at;
        state = accepted ? DiscrepancyState.ACCEPTED : DiscrepancyState.DISPUTED;
    }

    /** The party has paid or credited this much, perhaps less than was claimed. */
    public void settled(Money amount) {
        require(state == DiscrepancyState.NOTIFIED
                || state == DiscrepancyState.ACCEPTED
                || state == DiscrepancyState.DISPUTED);
        paid(amount);
    }

    /**
     * What was noted as paid was a slip; the history keeps it, with the reason. One that was closed with it is to be closed
     * again.
     */
    public void corrected(Money amount) {
        require(settled != null && (state == DiscrepancyState.SETTLED || state == DiscrepancyState.CLOSED));
        Refused.unless(amount.amount().compareTo(settled) != 0, "case.samePayment", amount);
        paid(amount);
    }

    private void paid(Money amount) {
        Refused.unless(amount.currencyCode().equals(currency), "case.currency", number, currency);
        Refused.unless(!amount.isNegative(), "case.negative", amount);
        Refused.unless(amount.amount().compareTo(claimed) <= 0, "case.aboveClaim", amount, Money.of(claimed, currency));
        settled = amount.amount();
        state = DiscrepancyState.SETTLED;
    }

    public void close() {
        require(state == DiscrepancyState.SETTLED || (kind == DifferenceKind.OVER && state.isOpen()));
        state = DiscrepancyState.CLOSED;
    }

    /** Somebody wants to give it up; another one must agree. */
    public void askWriteOff(String by, String reason) {
        require(state.isOpen() && state != DiscrepancyState.SETTLED);
        writeOffBy = by;
        writeOffReason = words("reason", reason);
    }

    public void writeOff(String by) {
        require(state.isOpen() && writeOffBy != null);
        Refused.unless(!by.equals(writeOffBy), "case.ownWriteOff", number);
        writtenOffBy = by;
        state = DiscrepancyState.WRITTEN_OFF;
    }

    /** Its receipt was taken back; refused once money has been paid for it. */
    public void withdraw() {
        require(state != DiscrepancyState.SETTLED && state != DiscrepancyState.CLOSED);
        state = DiscrepancyState.WITHDRAWN;
    }

    private void require(boolean holds) {
        if (!holds) {
            throw Refused.conflict("case.wrongState", number, state);
        }
    }

    private static String words(String place, String said) {
        if (said.isBlank() || said.length() > LONGEST) {
            throw Refused.because("case.words", LONGEST).at(place);
        }
        return said.strip();
    }

    public DiscrepancyRow row() {
        return new DiscrepancyRow(
                number,
                awb,
                receiptLine,
                sku,
                kind,
                units,
                state,
                openedAt,
                noticeDue,
                party,
                Optional.of(Money.of(claimed, currency)),
                Optional.ofNullable(settled).map(paid -> Money.of(paid, currency)),
                goods,
                said(notified, notifiedAt),
                said(answer, answeredAt),
                Optional.ofNullable(writeOffBy)
                        .map(by -> new DiscrepancyRow.WriteOff(by, Objects.requireNonNullElse(writeOffReason, ""))),
                version());
    }

    private static Optional<DiscrepancyRow.Said> said(@Nullable String words, @Nullable Instant at) {
        return words == null || at == null ? Optional.empty() : Optional.of(new DiscrepancyRow.Said(words, at));
    }
}
