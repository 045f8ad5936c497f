package lu.airsilk.portal.find;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the find box found; one hit is shown at once. What was searched for in vain stays known while a store asks for it. */
@Named
@ViewScoped
public class FindPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Finding finding;

    private String q = "";
    private transient @Nullable List<FoundThing> found;

    public void find() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FoundThing> hits = finding.find(q, faces.getViewRoot().getLocale());
        found = hits;
        if (hits.size() == 1) {
            ExternalContext answer = faces.getExternalContext();
            answer.redirect(answer.getRequestContextPath() + hits.getFirst().url());
            faces.responseComplete();
        }
    }

    public List<FoundThing> getFound() {
        return Objects.requireNonNullElse(found, List.of());
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
