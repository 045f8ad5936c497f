package lu.airsilk.order.owner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.budget.OrderBudget;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import org.jspecify.annotations.Nullable;

/** What waits for an owner of stores: on their home, and on the page of the order. */
@Named
@ViewScoped
public class OwnerWaitingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnerBook book;

    @Inject
    transient OwnerDeciding deciding;

    private transient @Nullable List<OwnerBook.Waiting> rows;
    private String reason = "";

    public List<OwnerBook.Waiting> getRows() {
        if (rows == null) {
            rows = book.waiting();
        }
        return rows;
    }

    /** “For 12 March: 8,400 yuan, 1,200 over the month’s budget of 20,000, of which 12,800 is sent, sent by …” */
    public String told(OwnerBook.Waiting order) {
        return waits(order) + sooner(order);
    }

    /** Why another month pays for it than the one it is wanted in; nothing where none does. */
    private static String sooner(OwnerBook.Waiting order) {
        return YearMonth.from(order.wantedBy()).equals(order.paysIn())
                ? ""
                : " · " + PageWords.say("ownerWaiting.sooner", Say.month(order.paysIn()));
    }

    private static String waits(OwnerBook.Waiting order) {
        return PageWords.say(
                order.over().isPresent() ? "ownerWaiting.row" : "ownerWaiting.fits",
                Say.day(order.wantedBy()),
                Say.amount(order.cost()),
                order.over().map(Say::amount).orElse(""),
                Say.who(order.by()),
                order.month().map(OrderBudget.Left::budget).map(Say::amount).orElse(""),
                order.month().map(OrderBudget.Left::sent).map(Say::amount).orElse(""),
                Say.month(order.paysIn()));
    }

    /** It goes on its way as if it had been sent now. */
    public String approve(String order) {
        deciding.approve(new OrderNumber(order));
        PageWords.done("ownerWaiting.approved", order);
        return "/portal/home?faces-redirect=true";
    }

    /** Its store has it back, and reads why. */
    public String giveBack(String order) {
        deciding.giveBack(new OrderNumber(order), reason);
        PageWords.done("ownerWaiting.returned", order);
        return "/portal/home?faces-redirect=true";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
