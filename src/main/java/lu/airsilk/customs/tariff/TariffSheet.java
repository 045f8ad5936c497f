package lu.airsilk.customs.tariff;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.master.Figure;
import lu.airsilk.master.Proposal;
import lu.airsilk.platform.persistence.VersionedEntity;
import org.hibernate.envers.Audited;

/**
 * One measure or thousands that import has proposed together: finance brings all of them into force or none. Born with its
 * measures, which are never changed; what always holds: each has a number of its own, later ones a higher.
 */
@Entity
@Table(name = "tariff_sheet")
@Audited
public class TariffSheet extends VersionedEntity implements Figure {

    /** In the order in which they were told: what was told later of the same day takes the place of the former. */
    @SuppressWarnings("UnusedVariable") // a column that a query puts them in order by
    private int number;

    private int measures;

    /** What its first measure speaks of. */
    private String about;

    @Embedded
    private Proposal proposal;

    @SuppressWarnings("NullAway.Init")
    protected TariffSheet() {}

    TariffSheet(int number, int measures, String about, Proposal proposal) {
        this.number = number;
        this.measures = measures;
        this.about = about;
        this.proposal = proposal;
    }

    @Override
    public Proposal proposal() {
        return proposal;
    }

    TariffSheetRow row() {
        return new TariffSheetRow(id(), version(), measures, about, proposal.row());
    }
}
