package lu.airsilk.order.offer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.list.CasesText;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The questions to the store that wait for an answer: all of them, or those about one order. */
@Named
@ViewScoped
public class OfferListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OfferBook book;

    @Inject
    transient CounterOffering offering;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private final Map<Long, String> wanted = new HashMap<>();
    private transient @Nullable List<OfferBook.Row> rows;
    private boolean ofOne;

    public List<OfferBook.Row> getRows() {
        List<OfferBook.Row> open = rows;
        if (open == null) {
            open = book.open();
            rows = open;
        }
        return open;
    }

    /** Those about this order. */
    public List<OfferBook.Row> of(String order) {
        List<OfferBook.Row> open = rows;
        if (open == null) {
            open = book.open(new OrderNumber(order));
            rows = open;
            ofOne = true;
        }
        return open;
    }

    /** One tap: the answer counts at once, for as many cases as stand beside it; the page is shown as it is then. */
    public String answer(OfferBook.Row offer, String answer) {
        Reason told = answered(offer, OfferAnswer.valueOf(answer));
        PageWords.done("offer.answered", offer.asked().names(), Say.reason(told));
        return ofOne
                ? "/order/order-view?faces-redirect=true&number=" + offer.line().order()
                : "/order/offer-list?faces-redirect=true";
    }

    /** What is wrong about the number stands at its field. */
    private Reason answered(OfferBook.Row offer, OfferAnswer answer) {
        try {
            return offering.answer(offer.id(), answer, wanted(offer));
        } catch (Refused refused) {
            throw refused.at(
                    "offers:all:" + Objects.requireNonNullElse(rows, List.of()).indexOf(offer) + ":want:wanted");
        }
    }

    private Cases wanted(OfferBook.Row offer) {
        String typed = wanted.getOrDefault(offer.id(), "");
        return typed.isBlank() ? offer.draft().rest() : CasesText.read(typed, PageWords.reader());
    }

    /** How many cases of each rest are still wanted, as typed; none typed means all. */
    public Map<Long, String> getWanted() {
        return wanted;
    }

    /** By the portal's clock. */
    public Instant getNow() {
        return clock.instant();
    }

    public boolean isMayAnswer() {
        return actor.has(Role.STORE);
    }
}
