package lu.airsilk.stock.writeoff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import org.jspecify.annotations.Nullable;

/** One write-off: finance approves or rejects it. */
@Named
@ViewScoped
public class WriteOffViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WriteOffBook book;

    @Inject
    transient WritingOff writing;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient CurrentActor actor;

    private String number = "";
    private String reason = "";
    private transient @Nullable WriteOffRow row;

    private transient @Nullable WriteOffCost cost;

    /** Refuses one that is not there before anything is shown. */
    public void open() {
        row = book.row(number);
    }

    /** The message names the sum, where one is known: it is what finance answers for. */
    public String approve() {
        writing.approve(number);
        WriteOffCost known = getCost();
        long units = getRow().units().value();
        if (known == null) {
            PageWords.done("writeOffView.approved", number, units, getProduct());
        } else {
            PageWords.done("writeOffView.approvedWorth", number, units, getProduct(), known.cost());
        }
        return here();
    }

    public String reject() {
        writing.reject(number, reason);
        PageWords.done(
                isOwn() ? "writeOffView.withdrawn" : "writeOffView.rejected",
                number,
                getRow().units().value());
        return here();
    }

    private String here() {
        return "/stock/write-off-view?faces-redirect=true&number=" + number;
    }

    public WriteOffRow getRow() {
        WriteOffRow known = row;
        if (known == null) {
            known = book.row(number);
            row = known;
        }
        return known;
    }

    /** What the goods have cost; null when nobody knows, and for who may not know. */
    public @Nullable WriteOffCost getCost() {
        if (cost == null && isMayKnowCosts()) {
            cost = book.cost(getRow()).orElse(null);
        }
        return cost;
    }

    /** Who works with the goods decides by what they are, not by what they have cost. */
    public boolean isMayKnowCosts() {
        return actor.has(Role.FINANCE) || actor.has(Role.AUDIT);
    }

    public String getProduct() {
        return products.names(getRow().sku())
                .map(names -> names.in(PageWords.reader()))
                .orElse(getRow().sku().code());
    }

    public boolean isMayApprove() {
        return actor.has(Role.FINANCE) && getRow().waits() && getRow().isAnothers(actor.user());
    }

    public boolean isMayReject() {
        boolean decides = actor.has(Role.HUB) || actor.has(Role.FINANCE);
        return getRow().waits() && (decides || (actor.has(Role.QUALITY) && isOwn()));
    }

    /** Whether the reader proposed it: to turn it down is to withdraw it then. */
    public boolean isOwn() {
        return !getRow().isAnothers(actor.user());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
