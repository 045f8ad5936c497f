package lu.airsilk.order.draft;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.ListHandover;
import lu.airsilk.order.demand.ClearedList;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import org.primefaces.PrimeFaces;

/**
 * What was done to the list, one thing in one go after the other: the last can be undone, then the one before it, until the
 * page changes the list otherwise. So a pasted list can be undone though some of its lines were mended. That it was emptied is kept
 * with the list itself, so it is offered wherever the list is opened next.
 */
@Named
@ViewScoped
public class OrderUndoPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OrderEditPage page;

    @Inject
    transient Drafting drafting;

    private final List<Step> steps = new ArrayList<>();
    private int changes;
    private int times;

    /** What was done, how it is called, and the list that was pasted for it. */
    private record Step(DraftChange change, String sentence, String pasted) implements Serializable {

        Step renumbered(Map<Long, Long> again) {
            return new Step(change.renumbered(again), sentence, pasted);
        }
    }

    /** What another page has put into the list can be undone here. */
    @PostConstruct
    void begin() {
        ListHandover.to(page.order()).ifPresent(handed -> steps.add(new Step(handed.change(), handed.sentence(), "")));
    }

    /** The list was emptied here: what is kept of that with the list itself is offered, and nothing that was done before. */
    void cleared() {
        steps.clear();
        changed();
    }

    /** Remembers what was done, and how it is called: that stands beside its undo, and above the page where there is none. */
    void remember(DraftChange done, String said) {
        remember(done, said, "");
    }

    /** The same of a list that was pasted: undone, it is given back. */
    void remember(DraftChange done, String said, String pasted) {
        if (!isDoneHere() || done.changesNothing()) {
            steps.clear();
        }
        if (!done.changesNothing()) {
            steps.add(new Step(done, said, pasted));
        }
        changed();
        if (!isDoneHere()) {
            PageWords.here(said);
        }
    }

    private void changed() {
        page.changed();
        changes = page.changes();
    }

    /** How often something was undone. */
    int times() {
        return times;
    }

    public boolean isOffered() {
        return last().isPresent();
    }

    private Optional<Step> last() {
        return isDoneHere()
                ? Optional.of(steps.getLast())
                : page.getSheet().cleared().map(OrderUndoPage::cleared);
    }

    private boolean isDoneHere() {
        return changes == page.changes() && !steps.isEmpty();
    }

    private static Step cleared(DraftSheet.Cleared gone) {
        return new Step(gone.change(), told(gone), "");
    }

    /** Who emptied the list, when, and how much of it there was. */
    private static String told(DraftSheet.Cleared gone) {
        return PageWords.say(
                "orderEdit.cleared",
                Say.who(gone.by()),
                Say.moment(gone.at(), "CGO"),
                gone.change().gone(),
                gone.change().casesGone(),
                Say.moment(gone.at().plus(ClearedList.KEPT), "CGO"));
    }

    public String getSentence() {
        return last().map(Step::sentence).orElse("");
    }

    public void undo() {
        last().ifPresent(this::undo);
    }

    private void undo(Step last) {
        if (isDoneHere()) {
            steps.removeLast();
        }
        times++;
        Map<Long, Long> again = drafting.undo(page.order(), last.change());
        steps.replaceAll(step -> step.renumbered(again));
        changed();
        PageWords.here(told(page.getSheet()));
        tellKept(last.change().lines().stream().filter(this::isKept).toList());
        giveBack(last.pasted());
    }

    /** Whether somebody has changed the product again since: then it stays as it is now. */
    private boolean isKept(DraftChange.Line line) {
        return line.before()
                != page.line(line.goods()).map(now -> now.cases().value()).orElse(DraftChange.ABSENT);
    }

    private void tellKept(List<DraftChange.Line> kept) {
        kept.stream()
                .findFirst()
                .flatMap(line -> page.line(line.goods()))
                .ifPresent(now -> PageWords.found(
                        FacesMessage.SEVERITY_WARN,
                        "line-" + now.sku(),
                        PageWords.say(
                                "orderEdit.undoneBut",
                                kept.size(),
                                now.names().in(PageWords.reader()),
                                now.cases().value())));
    }

    /** Into its field, below what was typed there meanwhile. */
    private static void giveBack(String pasted) {
        if (!pasted.isEmpty()) {
            PrimeFaces.current().ajax().addCallbackParam("givenBack", pasted);
            PageWords.here(PageWords.say("orderEdit.givenBack"));
        }
    }

    /** What is in the list again. */
    private static String told(DraftSheet sheet) {
        return PageWords.say(
                "orderEdit.undone",
                sheet.lines().size(),
                sheet.cases().value(),
                sheet.unclear().size());
    }
}
