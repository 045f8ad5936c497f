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

    /** Refuses one that is not there before anything is shown. */
    public void open() {
        row = book.row(number);
    }

    public String approve() {
        writing.approve(number);
        PageWords.done("writeOffView.approved", number, getRow().units().value(), getProduct());
        return here();
    }

    public String reject() {
        writing.reject(number, reason);
        PageWords.done("writeOffView.rejected", number, getRow().units().value());
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

    public String getProduct() {
        return products.names(getRow().sku())
                .map(names -> names.in(PageWords.reader()))
                .orElse(getRow().sku().code());
    }

    public boolean isMayApprove() {
        return actor.has(Role.FINANCE) && getRow().waits() && getRow().isAnothers(actor.user());
    }

    public boolean isMayReject() {
        return (actor.has(Role.HUB) || actor.has(Role.FINANCE)) && getRow().waits();
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
