package lu.airsilk.order.draft;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.Repeating;
import lu.airsilk.order.Suggestions;
import lu.airsilk.order.TakenList;
import lu.airsilk.order.list.Joining;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.platform.faces.PageWords;
import org.primefaces.PrimeFaces;

/** Whole lists meet the one that is there already: an empty one takes them, else it is asked how they come together. */
@Named
@ViewScoped
public class OrderJoinPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OrderEditPage page;

    @Inject
    transient TakenWords words;

    @Inject
    transient OrderUndoPage undo;

    @Inject
    transient Repeating repeating;

    @Inject
    transient HabitBook habits;

    @Inject
    transient Suggestions suggestions;

    private String again = "";
    private long template;
    private String templateName = "";
    private boolean suggested;

    /** The store's last order. */
    public void lastOrder() {
        Repeating.Again last = repeating.lastOrder(page.order());
        if (!taken(last.taken())) {
            again = last.order().number();
        }
    }

    public void use(long chosen, String name) {
        if (!taken(repeating.begin(page.order(), habits.lines(chosen)))) {
            template = chosen;
            templateName = name;
        }
    }

    private boolean taken(Optional<TakenList> list) {
        letBe();
        list.ifPresentOrElse(this::show, () -> PrimeFaces.current().ajax().addCallbackParam("look", "form:join"));
        return list.isPresent();
    }

    /** The answer to the question. */
    public void join(String how) {
        Joining joining = Joining.valueOf(how);
        OrderNumber list = page.order();
        if (!again.isEmpty()) {
            show(repeating.join(list, new OrderNumber(again), joining));
        } else if (template != 0) {
            show(repeating.join(list, habits.lines(template), joining));
        } else if (suggested) {
            show(repeating.join(list, suggested(joining), joining));
        }
        letBe();
    }

    /** What is added to a list is what the list has not enough of. */
    private List<WantedLine> suggested(Joining joining) {
        return suggestions.rests(page.storeCode(), suggestions.of(page.storeCode())).stream()
                .filter(row -> joining != Joining.ADD || row.isOpen())
                .map(Suggestions.Rest::wanted)
                .filter(line -> !line.cases().isZero())
                .toList();
    }

    private void show(TakenList taken) {
        undo.remember(taken.change(), words.say(taken));
    }

    /** The question is dropped. */
    public void letBe() {
        again = "";
        template = 0;
        suggested = false;
    }

    /** What waits for the answer, in words; an empty text when nothing does. */
    public String getWaiting() {
        if (!again.isEmpty()) {
            return PageWords.say("orderEdit.joinOrder", again);
        }
        if (template != 0) {
            return PageWords.say("orderEdit.joinTemplate", templateName);
        }
        return suggested ? PageWords.say("orderEdit.joinSuggested") : "";
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public boolean isSuggested() {
        return suggested;
    }

    public void setSuggested(boolean suggested) {
        this.suggested = suggested;
    }
}
