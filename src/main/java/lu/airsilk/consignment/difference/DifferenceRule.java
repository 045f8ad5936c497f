package lu.airsilk.consignment.difference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import org.hibernate.envers.Audited;

/**
 * What follows from one kind of difference: whom it is claimed of, within how many days that party must be told, and
 * from what share of a receipt on somebody of import must sign the count. One row for each kind, from the first day on;
 * changed when a contract says otherwise. The first rows follow the Montreal Convention, article 31.
 */
@Entity
@Table(name = "difference_rule")
@Audited
class DifferenceRule extends VersionedEntity {

    private static final int LONGEST_NOTICE = 730;
    private static final int WHOLE = 1000;

    @Enumerated(EnumType.STRING)
    private DifferenceKind kind;

    @Enumerated(EnumType.STRING)
    private LiableParty party;

    @Column(name = "notice_days")
    private int noticeDays;

    @Column(name = "tolerance_permille")
    private int tolerancePermille;

    @SuppressWarnings("NullAway.Init")
    protected DifferenceRule() {}

    void become(DifferenceTerms terms) {
        Refused.unless(
                terms.noticeDays() >= 0 && terms.noticeDays() <= LONGEST_NOTICE,
                "differenceRule.days",
                terms.noticeDays(),
                LONGEST_NOTICE);
        Refused.unless(
                terms.tolerancePermille() >= 0 && terms.tolerancePermille() <= WHOLE,
                "differenceRule.tolerance",
                terms.tolerancePermille());
        party = terms.party();
        noticeDays = terms.noticeDays();
        tolerancePermille = terms.tolerancePermille();
    }

    DifferenceTerms terms() {
        return new DifferenceTerms(kind, party, noticeDays, tolerancePermille);
    }
}
