package lu.airsilk.catalogue.price;

import static lu.airsilk.catalogue.price.PriceListState.APPROVED;
import static lu.airsilk.catalogue.price.PriceListState.DRAFT;
import static lu.airsilk.catalogue.price.PriceListState.DROPPED;
import static lu.airsilk.catalogue.price.PriceListState.REJECTED;
import static lu.airsilk.catalogue.price.PriceListState.SUBMITTED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.SupplierCode;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier asks for its goods from a day on. Born with its lines when a sheet is applied; submitted by a buyer,
 * approved or rejected by finance, who is another person. Approved, it is in force from its first day until a later list
 * of the same supplier has a price for the same product. While it is a draft, a
 * mistyped price is mended or all of it thrown away; later a correction is a new list. What always holds: one price of
 * a product counts, and nobody approves what they submitted.
 */
@Entity
@Table(name = "price_list")
@Audited
public class SupplierPriceList extends VersionedEntity {

    private static final int LONGEST_REASON = 400;

    private String number;
    private SupplierCode supplier;
    private String importNumber;
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    private PriceListState state = DRAFT;

    private String submittedBy = "";
    private String decidedBy = "";
    private @Nullable Instant decidedAt;
    private String reason = "";

    @SuppressWarnings("NullAway.Init")
    protected SupplierPriceList() {}

    public SupplierPriceList(String number, SupplierCode supplier, String importNumber, LocalDate validFrom) {
        this.number = number;
        this.supplier = supplier;
        this.importNumber = importNumber;
        this.validFrom = validFrom;
    }

    public void submit(String buyer) {
        refuseUnlessIn(DRAFT);
        state = SUBMITTED;
        submittedBy = buyer;
    }

    /** Puts it in force; refused to the one who submitted it. */
    public void approve(String judge, Instant at) {
        decide(APPROVED, judge, at);
        reason = "";
    }

    /** Does not take it; its buyer mends it, or its supplier sends another one. */
    public void reject(String judge, Instant at, String why) {
        Refused.unless(why.length() <= LONGEST_REASON, "priceList.reason", LONGEST_REASON);
        decide(REJECTED, judge, at);
        reason = why;
    }

    /**
     * The buyer takes up again what was rejected: a draft, with all prices as they were. By whom it was rejected and why stays
     * with it until it is decided anew: who mends it and who looks at it again go by that.
     */
    public void takeUp() {
        refuseUnlessIn(REJECTED);
        state = DRAFT;
        submittedBy = "";
    }

    /** The buyer throws a draft away: it never holds. */
    public void drop(String buyer, Instant at) {
        requireDraft();
        state = DROPPED;
        decidedBy = buyer;
        decidedAt = at;
        reason = "";
    }

    /** Nobody else has it in hand: its prices may still be mended. */
    public void requireDraft() {
        refuseUnlessIn(DRAFT);
    }

    public String number() {
        return number;
    }

    public PriceListState state() {
        return state;
    }

    private void decide(PriceListState decision, String judge, Instant at) {
        refuseUnlessIn(SUBMITTED);
        Refused.unless(!judge.equals(submittedBy), "priceList.ownApproval", number);
        state = decision;
        decidedBy = judge;
        decidedAt = at;
    }

    private void refuseUnlessIn(PriceListState needed) {
        if (state != needed) {
            throw Refused.conflict("priceList.wrongState", number, state, needed);
        }
    }

    public SupplierCode supplier() {
        return supplier;
    }

    String importNumber() {
        return importNumber;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String submittedBy() {
        return submittedBy;
    }

    String decidedBy() {
        return decidedBy;
    }

    @Nullable Instant decidedAt() {
        return decidedAt;
    }

    String reason() {
        return reason;
    }
}
