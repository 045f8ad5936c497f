package lu.airsilk.purchase.answer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.PurchaseState;
import lu.airsilk.purchase.order.Purchasing;
import org.jspecify.annotations.Nullable;

/** The supplier has goods ready on another day than it answered: noted on the order’s page, as long as they fly nowhere. */
@Named
@ViewScoped
public class PurchaseReadyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PurchaseViewPage orders;

    @Inject
    transient Purchasing purchasing;

    @Inject
    transient CurrentActor actor;

    private @Nullable LocalDate day;
    private List<String> chosen = List.of();

    public boolean isMayNote() {
        PurchaseState state = orders.getOrder().state();
        boolean holds = state == PurchaseState.CONFIRMED || state == PurchaseState.CONSIGNED;
        return holds
                && (actor.has(Role.BUYER) || actor.has(Role.IMPORT))
                && !getWaiting().isEmpty();
    }

    /** Lines of which cases fly nowhere yet. */
    public List<AnswerForm> getWaiting() {
        return orders.getLines().stream()
                .filter(line ->
                        line.getSheet().confirmed().isMoreThan(line.getSheet().consigned()))
                .toList();
    }

    public String note() {
        PurchaseOrderNumber number = orders.getOrder().number();
        purchasing.readyOn(number, chosen.stream().map(PurchaseLineRef::of).toList(), Objects.requireNonNull(day));
        Told.done("purchaseReady.noted", number);
        return "/purchase/purchase-view.xhtml?faces-redirect=true&number=" + number;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<String> chosen) {
        this.chosen = Objects.requireNonNullElse(chosen, List.of());
    }
}
