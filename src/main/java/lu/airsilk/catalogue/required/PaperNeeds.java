package lu.airsilk.catalogue.required;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Which papers goods need today. One query for each request, however many lists ask. */
@RequestScoped
public class PaperNeeds {

    @Inject
    PaperRules rules;

    private final Map<LocalDate, PapersNeeded> known = new HashMap<>();

    public PapersNeeded today() {
        return known.computeIfAbsent(rules.today(), rules::needed);
    }
}
