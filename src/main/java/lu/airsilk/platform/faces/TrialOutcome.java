package lu.airsilk.platform.faces;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What would become of figures that were tried: it stands in the answer to who asked, and in no later one, whose figures may be
 * others or were refused. That it goes as soon as one types on is {@code portal.js}'s.
 */
@SuppressWarnings("serial") // nothing of it outlives the request
public final class TrialOutcome<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient @Nullable T outcome;

    public void is(T found) {
        outcome = found;
        FacesContext.getCurrentInstance().getAttributes().put(this, found);
    }

    /** Empty unless it was tried in this request. */
    public Optional<T> found() {
        return FacesContext.getCurrentInstance().getAttributes().containsKey(this)
                ? Optional.ofNullable(outcome)
                : Optional.empty();
    }
}
