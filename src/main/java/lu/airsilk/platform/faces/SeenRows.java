package lu.airsilk.platform.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A short list as its reader has it before her eyes. It is asked for anew whenever it is drawn; until then a press is about
 * the row that was shown, whatever others have done to the list meanwhile: a component knows its row by its place alone.
 */
public class SeenRows<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<List<T>> service;
    private transient List<T> seen = List.of();
    private transient boolean asked;

    public SeenRows(Supplier<List<T>> service) {
        this.service = service;
    }

    public List<T> get() {
        if (!asked || isToBeDrawn()) {
            seen = List.copyOf(service.get());
            asked = true;
        }
        return seen;
    }

    /** Once a request, when it begins to draw. */
    private boolean isToBeDrawn() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId()) && isFirst(faces.getAttributes());
    }

    private boolean isFirst(Map<Object, Object> drawn) {
        return drawn.put(this, true) == null;
    }
}
