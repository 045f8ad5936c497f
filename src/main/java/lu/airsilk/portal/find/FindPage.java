package lu.airsilk.portal.find;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** What the find box found; one hit is shown at once. */
@Named
@RequestScoped
public class FindPage {

    @Inject
    Finding finding;

    @Inject
    FacesContext faces;

    private String q = "";
    private List<FoundThing> found = List.of();

    public void find() throws IOException {
        found = finding.find(q, faces.getViewRoot().getLocale());
        if (found.size() == 1) {
            ExternalContext answer = faces.getExternalContext();
            answer.redirect(answer.getRequestContextPath() + found.getFirst().url());
            faces.responseComplete();
        }
    }

    public List<FoundThing> getFound() {
        return found;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
