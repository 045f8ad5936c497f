package lu.airsilk.flight.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.flight.ComingPromises;
import lu.airsilk.flight.transit.NewTransitRule;
import lu.airsilk.flight.transit.TransitFigures;
import lu.airsilk.flight.transit.TransitInUse;
import lu.airsilk.flight.transit.TransitRuleRow;
import lu.airsilk.flight.transit.TransitRules;
import lu.airsilk.flight.transit.TransitTimes;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;

/** How long legs take, for those who fly goods in and those who promise and share them out. */
@ApplicationScoped
public class TransitBook {

    @Inject
    TransitRules rules;

    @Inject
    TransitTimes times;

    @Inject
    TransitCheck check;

    @Inject
    ComingPromises promises;

    /** By which hours each leg is reckoned on that day, goods of each temperature. */
    @Allowed({Role.IMPORT, Role.ALLOCATION, Role.AUDIT})
    public List<TransitInUse> inUse(LocalDate day) {
        return times.inUse(day);
    }

    @Allowed({Role.IMPORT, Role.ALLOCATION, Role.AUDIT})
    public List<TransitRuleRow> open() {
        return rules.open();
    }

    /** All that were ever proposed, the newest day first. */
    @Allowed({Role.IMPORT, Role.ALLOCATION, Role.AUDIT})
    public Page<TransitRuleRow> all(Paging paging) {
        return rules.all(paging);
    }

    @Allowed({Role.IMPORT, Role.ALLOCATION, Role.AUDIT})
    public TransitRuleRow row(long id) {
        return rules.get(id).row();
    }

    /** Which lines that are not sent yet would be promised another day, were it in force today; nothing is written. */
    @Allowed({Role.IMPORT, Role.ALLOCATION})
    public List<MovedPromise> tried(NewTransitRule draft) {
        check.refuse(draft);
        return moved(draft.figures());
    }

    /** The same of one that waits for another person. */
    @Allowed({Role.IMPORT, Role.ALLOCATION})
    public List<MovedPromise> tried(long id) {
        return moved(row(id).figures());
    }

    private List<MovedPromise> moved(TransitFigures figures) {
        return MovedPromise.between(promises.now(), TransitTimes.asIf(figures, promises::now));
    }

    /** The day by which goods are promised: Zhengzhou's. */
    public LocalDate today() {
        return check.today();
    }
}
