package lu.airsilk.purchase.answer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.order.PurchaseState;
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
    private @Nullable List<String> chosen;

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
        purchasing.readyOn(number, getChosen().stream().map(PurchaseLineRef::of).toList(), Objects.requireNonNull(day));
        PageWords.done("purchaseReady.noted", number);
        return "/purchase/purchase-view.xhtml?faces-redirect=true&number=" + number;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    /** The only line there is; of several none, since one is late more often than all. */
    public List<String> getChosen() {
        return Objects.requireNonNullElseGet(
                chosen,
                () -> getWaiting().size() > 1
                        ? List.of()
                        : getWaiting().stream()
                                .map(line -> line.getSheet().ref().toString())
                                .toList());
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    /** A line by its product, and by the day that the supplier has said. */
    public String label(AnswerForm line) {
        return Optional.ofNullable(line.getSheet().shipDay())
                .map(said -> line.getName() + " · " + Say.day(said))
                .orElseGet(line::getName);
    }
}
