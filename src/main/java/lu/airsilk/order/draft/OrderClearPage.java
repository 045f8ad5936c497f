package lu.airsilk.order.draft;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.order.Drafting;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import org.primefaces.PrimeFaces;

/** Empties the list at one tap, with its undo; where others have put something in, or changed it last, it asks first. */
@Named
@ViewScoped
public class OrderClearPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OrderEditPage page;

    @Inject
    transient Drafting drafting;

    @Inject
    transient OrderUndoPage undo;

    @Inject
    transient CurrentActor actor;

    private boolean asking;

    public void clear() {
        page.look(); // what the other shift has typed meanwhile counts
        asking = !others().isEmpty();
        if (asking) {
            look("form:clearing");
        } else {
            clearAll();
        }
    }

    /** Others' lines too. */
    public void clearAll() {
        asking = false;
        drafting.clear(page.order());
        undo.cleared();
        look("form"); // whose foot offers to undo it
    }

    public void letBe() {
        asking = false;
    }

    private static void look(String place) {
        PrimeFaces.current().ajax().addCallbackParam("look", place);
    }

    /** “Lines of others: store.luoyang 22”; empty while nothing is asked. */
    public String getQuestion() {
        return asking && !others().isEmpty() ? PageWords.say("orderEdit.clearOthers", named()) : "";
    }

    private String named() {
        return others().entrySet().stream()
                .map(one -> PageWords.say("orderEdit.clearWhose", Say.who(one.getKey()), one.getValue()))
                .collect(Collectors.joining(PageWords.say("orderAmend.and")));
    }

    /** How many lines each of the others has put in or changed last. */
    private SortedMap<String, Long> others() {
        return page.getSheet().lines().stream()
                .map(DraftSheet.Line::by)
                .filter(by -> !by.equals(actor.user()))
                .collect(Collectors.groupingBy(by -> by, TreeMap::new, Collectors.counting()));
    }
}
