package lu.airsilk.order.draft;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.platform.faces.PageWords;
import org.jspecify.annotations.Nullable;

/** The last thing that was done to the list in one go, which can be undone until the page changes the list again. */
@Named
@ViewScoped
public class OrderUndoPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OrderEditPage page;

    @Inject
    transient Drafting drafting;

    private @Nullable DraftChange change;
    private String sentence = "";
    private int changes;

    /** Remembers what was done, and how it is called. */
    void remember(DraftChange done, String said) {
        page.changed();
        change = done.changesNothing() ? null : done;
        sentence = said;
        changes = page.changes();
    }

    public boolean isOffered() {
        return offered() != null;
    }

    private @Nullable DraftChange offered() {
        return changes == page.changes() ? change : null;
    }

    public String getSentence() {
        return sentence;
    }

    public void undo() {
        DraftChange undone = offered();
        if (undone != null) {
            drafting.undo(page.order(), undone);
            change = null;
            page.changed();
            PageWords.here(PageWords.say("orderEdit.undone", sentence));
        }
    }
}
