package lu.airsilk.consignment.difference;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import org.jspecify.annotations.Nullable;

/** The rules that say what follows from a difference. */
@Named
@ViewScoped
public class DifferenceRulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DifferenceKeeping keeping;

    @Inject
    transient CurrentActor actor;

    private transient @Nullable List<RuleForm> rules;

    /** A rule while it is changed. */
    public static final class RuleForm {

        private final DifferenceKind kind;
        private LiableParty party;
        private int days;
        private int tolerance;

        RuleForm(DifferenceTerms terms) {
            kind = terms.kind();
            party = terms.party();
            days = terms.noticeDays();
            tolerance = terms.tolerancePermille();
        }

        DifferenceTerms terms() {
            return new DifferenceTerms(kind, party, days, tolerance);
        }

        public DifferenceKind getKind() {
            return kind;
        }

        public LiableParty getParty() {
            return party;
        }

        public void setParty(LiableParty party) {
            this.party = party;
        }

        public int getDays() {
            return days;
        }

        public void setDays(int days) {
            this.days = days;
        }

        public int getTolerance() {
            return tolerance;
        }

        public void setTolerance(int tolerance) {
            this.tolerance = tolerance;
        }
    }

    public List<RuleForm> getRules() {
        if (rules == null) {
            rules = keeping.all().stream().map(RuleForm::new).toList();
        }
        return rules;
    }

    public String save(RuleForm rule) {
        keeping.keep(rule.terms());
        PageWords.done("differenceRules.saved");
        return "/consignment/difference-rules.xhtml?faces-redirect=true";
    }

    public boolean isMayKeep() {
        return actor.has(Role.IMPORT) || actor.has(Role.FINANCE);
    }

    public List<LiableParty> getParties() {
        return List.of(LiableParty.values());
    }
}
