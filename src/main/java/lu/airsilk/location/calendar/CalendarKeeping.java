package lu.airsilk.location.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.master.ProposalState;
import lu.airsilk.master.Proposing;

/** Keeps the calendar: one administrator proposes, another brings into force. */
@ApplicationScoped
public class CalendarKeeping {

    @Inject
    CalendarSheets sheets;

    @Inject
    CalendarCheck check;

    @Inject
    DecreedCalendars calendars;

    @Inject
    Proposing proposing;

    /**
     * Puts days before the other administrators.
     *
     * @return the number of the proposal
     */
    @Transactional
    @Allowed(Role.ADMIN)
    public long propose(NewCalendar told) {
        check.refuse(told);
        CalendarSheet sheet = new CalendarSheet(told, proposing.proposed(figure(told), told.from(), told.reason()));
        sheets.add(sheet);
        return sheet.id();
    }

    /** The same days may be told again once they are decided, but nobody proposes them beside somebody else. */
    private String figure(NewCalendar told) {
        return told.country()
                + (told.wholeYear() ? " YEAR " : " DAY ")
                + (sheets.count(told, ProposalState.IN_FORCE) + 1);
    }

    /** Brings it into force, over all that was said of its days before. What was promised stays promised. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void approve(long id) {
        proposing.approve(sheets.get(id));
        calendars.forget();
    }

    /** Ends a proposal that is not in force yet. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void withdraw(long id) {
        proposing.withdraw(sheets.get(id));
    }
}
