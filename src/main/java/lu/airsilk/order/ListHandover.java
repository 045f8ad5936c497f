package lu.airsilk.order;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import java.io.Serializable;
import java.util.Optional;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.platform.faces.PageWords;

/**
 * A list that was put into the one in the making from another page: the page that shows it next says so, with the way back
 * beside it.
 *
 * @param list the number of the one into which it was put
 */
public record ListHandover(String list, DraftChange change, String sentence) implements Serializable {

    private static final String NAME = "order.handover";

    /** What did not change anything is only said. */
    public static void give(OrderNumber list, TakenList taken, String sentence) {
        give(list, taken.change(), sentence);
    }

    /** The same of goods that were put in one by one. */
    public static void give(OrderNumber list, DraftChange change, String sentence) {
        if (change.changesNothing()) {
            PageWords.next(sentence);
        } else {
            flash().put(NAME, new ListHandover(list.number(), change, sentence));
        }
    }

    /** What was handed over to the page that shows this list. */
    public static Optional<ListHandover> to(OrderNumber list) {
        return Optional.ofNullable((ListHandover) flash().get(NAME))
                .filter(handed -> handed.list().equals(list.number()));
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }
}
