package lu.airsilk.costing.opening;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** An opening: finance sees what it comes to and approves it. */
@Named
@ViewScoped
public class OpeningViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OpeningBook book;

    @Inject
    transient OpeningKeeping keeping;

    @Inject
    transient OpenedPlaces places;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient CurrentActor actor;

    private String number = "";
    private String reason = "";
    private transient @Nullable OpeningSheet sheet;
    private transient @Nullable Map<Sku, Names> names;

    /** Refuses an opening that is not there before anything is shown. */
    public void open() {
        sheet = book.sheet(number);
    }

    public String approve() {
        keeping.approve(number);
        PageWords.done("openingView.approved", number, Say.number(getRow().units()), getPlace());
        return here();
    }

    public String withdraw() {
        keeping.withdraw(number, reason);
        PageWords.done("openingView.withdrawn", number);
        return here();
    }

    private String here() {
        return "/costing/opening-view?faces-redirect=true&number=" + number;
    }

    public OpeningRow getRow() {
        return shown().row();
    }

    public List<OpeningSheet.Line> getLines() {
        return shown().lines();
    }

    private OpeningSheet shown() {
        OpeningSheet known = sheet;
        if (known == null) {
            known = book.sheet(number);
            sheet = known;
        }
        return known;
    }

    public String getPlace() {
        return Optional.ofNullable(
                        places.names(PageWords.reader()).get(getRow().head().location()))
                .orElse(getRow().head().location().code());
    }

    public String product(Sku sku) {
        Map<Sku, Names> known = names;
        if (known == null) {
            known = products.names(
                    getLines().stream().map(OpeningSheet.Line::sku).distinct().toList());
            names = known;
        }
        return Optional.ofNullable(known.get(sku))
                .map(called -> called.in(PageWords.reader()))
                .orElse(sku.code());
    }

    /** Whether costs are for the reader. */
    public boolean isPriced() {
        return getRow().value().isPresent();
    }

    private boolean isWaiting() {
        return getRow().head().state() == OpeningState.SUBMITTED;
    }

    public boolean isApproved() {
        return getRow().head().state() == OpeningState.APPROVED;
    }

    public boolean isMayApprove() {
        return actor.has(Role.FINANCE) && isWaiting() && getRow().head().isAnothers(actor.user());
    }

    public boolean isMayWithdraw() {
        return (actor.has(Role.HUB) || actor.has(Role.FINANCE)) && isWaiting();
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

    public void setReason(String reason) {
        this.reason = reason;
    }
}
