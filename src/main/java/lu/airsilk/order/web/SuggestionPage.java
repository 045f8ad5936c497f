package lu.airsilk.order.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.Suggestions;
import lu.airsilk.platform.faces.Told;
import org.jspecify.annotations.Nullable;

/** What the store should order, beside the list that it fills: taken one by one, some or all at once. */
@Named
@ViewScoped
public class SuggestionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OrderEditPage page;

    @Inject
    transient Suggestions suggestions;

    @Inject
    transient Drafting drafting;

    private transient @Nullable List<Suggestions.Row> rows;

    public List<Suggestions.Row> getRows() {
        List<Suggestions.Row> known = rows;
        if (known == null) {
            known = suggestions.of(page.storeCode());
            rows = known;
        }
        return known;
    }

    public void takeOne(Suggestions.Row row) {
        take(List.of(row));
    }

    /** Takes those that are ticked. */
    public void takeSome() {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("suggested", new String[0]);
        Set<String> skus = Set.of(ticked);
        take(getRows().stream().filter(row -> skus.contains(row.sku().code())).toList());
    }

    public void takeAll() {
        take(getRows());
    }

    private void take(List<Suggestions.Row> taken) {
        if (!taken.isEmpty()) {
            drafting.takeSuggested(
                    page.order(), taken.stream().map(Suggestions.Row::wanted).toList());
        }
        page.changed();
        Told.here(Told.say("orderEdit.taken", taken.size()));
    }
}
