package lu.airsilk.costing.charge;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A charge while somebody types it. */
public class ChargeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String of = "";
    private @Nullable ChargeKind kind;
    private @Nullable BigDecimal amount;
    private String currency = "";
    private String party = "";
    private String invoice = "";
    private String lines = "";
    private @Nullable LocalDate day;
    private boolean meant;
    private @Nullable NewChargeJson doubted;
    private String proposed = "";

    /** Whether it was asked back as it stands now, and somebody said that it is meant. */
    boolean isMeantAsTyped() {
        return meant && typed().equals(doubted);
    }

    void doubt() {
        meant = false;
        doubted = typed();
    }

    public boolean isDoubted() {
        return doubted != null;
    }

    /** A currency that the biller is known for; what somebody has typed stays. */
    void propose(String known) {
        if (currency.equals(proposed)) {
            currency = known;
            proposed = known;
        }
    }

    NewChargeJson typed() {
        return new NewChargeJson(
                null,
                kind == null ? null : kind.name(),
                amount,
                currency,
                null,
                lines.isBlank() ? List.of() : Arrays.asList(lines.strip().split("[\\s,;，、]+")),
                party,
                invoice,
                null,
                day);
    }

    public String getOf() {
        return of;
    }

    /** None is named by who comes to the waybill as a whole. */
    public void setOf(@Nullable String of) {
        this.of = Objects.requireNonNullElse(of, "");
    }

    public @Nullable ChargeKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ChargeKind kind) {
        this.kind = kind;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getInvoice() {
        return invoice;
    }

    public void setInvoice(String invoice) {
        this.invoice = invoice;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public boolean isMeant() {
        return meant;
    }

    public void setMeant(boolean meant) {
        this.meant = meant;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}
