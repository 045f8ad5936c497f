package lu.airsilk.location.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.location.calendar.rule.KnownDays;
import lu.airsilk.location.calendar.rule.ToldDays;
import lu.airsilk.master.Figure;
import lu.airsilk.master.Proposal;
import lu.airsilk.platform.persistence.VersionedEntity;
import org.hibernate.envers.Audited;

/**
 * What two administrators say of the days of a country: of a whole year, which it then replaces, or of single days, which
 * it is laid over. The one brought into force last is right.
 */
@Entity
@Table(name = "calendar_sheet")
@Audited
class CalendarSheet extends VersionedEntity implements Figure {

    /** So long the lines of a year may be together, in characters. */
    private static final int LONGEST = 32_000;

    private String country;

    private int ofYear;

    private boolean wholeYear;

    @Column(length = LONGEST)
    private ToldDays days;

    @Embedded
    private Proposal proposal;

    @SuppressWarnings("NullAway.Init")
    protected CalendarSheet() {}

    CalendarSheet(NewCalendar told, Proposal proposal) {
        country = told.country();
        ofYear = told.year();
        wholeYear = told.wholeYear();
        days = told.days();
        this.proposal = proposal;
    }

    @Override
    public Proposal proposal() {
        return proposal;
    }

    /** Lays it over what was known before it. */
    KnownDays over(KnownDays known) {
        return wholeYear ? known.withYear(ofYear, days) : known.withDays(days);
    }

    CalendarSheetRow row() {
        return new CalendarSheetRow(id(), version(), country, ofYear, wholeYear, days, proposal.row());
    }
}
