package lu.airsilk.portal.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The auditor’s part of the home page. */
@Named
@RequestScoped
public class AuditHomePage {

    @Inject
    AuditHome home;

    private @Nullable List<ChangeLine> changes;

    public List<ChangeLine> getChanges() {
        if (changes == null) {
            changes = home.changes().stream().map(ChangeLine::of).toList();
        }
        return changes;
    }
}
