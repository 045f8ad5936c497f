package lu.airsilk.order.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.CounterOffering;
import lu.airsilk.order.OfferAnswer;
import lu.airsilk.order.OfferBook;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.platform.faces.Told;
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

    private transient @Nullable List<OfferBook.Row> rows;

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
        }
        return open;
    }

    /** One tap: the answer counts at once. */
    public void answer(long offer, String answer) {
        offering.answer(offer, OfferAnswer.valueOf(answer));
        rows = null;
        Told.here(Told.say("offer.answered"));
    }

    public boolean isMayAnswer() {
        return actor.has(Role.STORE);
    }
}
