package lu.airsilk.purchase.answer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.order.PurchaseState;
import lu.airsilk.shared.Cases;
import org.jspecify.annotations.Nullable;

/** How an order is stopped on its page: sent back by finance, withdrawn, cancelled or its answer opened again by its buyer, always with a reason. */
@Named
@ViewScoped
public class PurchaseStopPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PurchaseViewPage orders;

    @Inject
    transient PurchaseStopping stopping;

    @Inject
    transient CurrentActor actor;

    private String reason = "";
    private List<String> chosen = List.of();

    public boolean isMayReject() {
        return actor.has(Role.FINANCE) && (state() == PurchaseState.SUBMITTED || state() == PurchaseState.ANSWERED);
    }

    /** Only as long as nothing of it flies: that makes it another state. */
    public boolean isMayReopen() {
        return actor.has(Role.BUYER) && (state() == PurchaseState.ANSWERED || state() == PurchaseState.CONFIRMED);
    }

    public boolean isMayWithdraw() {
        return mayStop() && !orders.getOrder().wasSent();
    }

    public boolean isMayCancel() {
        return mayStop() && orders.getOrder().wasSent();
    }

    private boolean mayStop() {
        return actor.has(Role.BUYER) && state() != PurchaseState.RECEIVED && state() != PurchaseState.CANCELLED;
    }

    private PurchaseState state() {
        return orders.getOrder().state();
    }

    public String reject() {
        return orders.decided(() -> stopping.reject(number(), reason), "purchaseStop.rejected");
    }

    public String reopen() {
        stopping.reopen(number(), reason);
        return again("purchaseStop.reopened");
    }

    public String withdraw() {
        stopping.withdraw(number(), reason);
        return again("purchaseStop.withdrawn");
    }

    public String cancel() {
        stopping.cancel(number(), chosen.stream().map(PurchaseLineRef::of).toList(), reason);
        return again("purchaseStop.cancelled");
    }

    private PurchaseOrderNumber number() {
        return orders.getOrder().number();
    }

    private String again(String told) {
        PageWords.done(told, number());
        return "/purchase/purchase-view.xhtml?faces-redirect=true&number=" + number();
    }

    /** Lines that may be cancelled: still wanted. */
    public List<AnswerForm> getWanted() {
        return orders.getLines().stream()
                .filter(line -> !line.getSheet().cases().isZero())
                .toList();
    }

    /** A line, and how much is wanted of it; what its supplier has confirmed of that, once it has answered. */
    public String told(AnswerForm line) {
        Cases wanted = line.getSheet().cases();
        return orders.isAnswered() && state() != PurchaseState.SENT
                ? PageWords.say(
                        "purchaseStop.confirmed",
                        line.getName(),
                        line.getSheet().confirmed().value(),
                        wanted.value())
                : PageWords.say("purchaseStop.line", line.getName(), wanted.value());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<String> chosen) {
        this.chosen = Objects.requireNonNullElse(chosen, List.of());
    }
}
