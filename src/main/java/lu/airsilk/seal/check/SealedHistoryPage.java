package lu.airsilk.seal.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lu.airsilk.seal.chain.Anchor;
import org.jspecify.annotations.Nullable;

/** Whether the past is as it was written, and what of it is not. */
@Named
@RequestScoped
public class SealedHistoryPage {

    @Inject
    SealedHistory history;

    /** Works everything out again, for everybody who looks at the page from now on. */
    public void check() {
        history.begin();
    }

    /** How far the check is that is at work, whoever has begun it; missing when none is. */
    public @Nullable SealProgress getProgress() {
        return history.progress().orElse(null);
    }

    public boolean isChecked() {
        return history.last().isPresent();
    }

    /** What the last check found. */
    public @Nullable SealReport getReport() {
        return history.last().orElse(null);
    }

    /** The last anchor outside the database; missing when there is none yet. */
    public @Nullable Anchor getAnchor() {
        return history.last().flatMap(SealReport::anchor).orElse(null);
    }

    /** The anchor's link in groups of eight that can be compared by eye. */
    public String getLink() {
        Anchor anchor = getAnchor();
        return anchor == null ? "" : anchor.link().replaceAll("(?<=.)(?=(?:.{8})+$)", " ");
    }
}
