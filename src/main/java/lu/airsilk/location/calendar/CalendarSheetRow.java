package lu.airsilk.location.calendar;

import lu.airsilk.location.calendar.rule.ToldDays;
import lu.airsilk.master.ProposalRow;

/**
 * A sheet in a list.
 *
 * @param wholeYear whether it replaces all that was said of its year
 */
public record CalendarSheetRow(
        long id, int version, String country, int year, boolean wholeYear, ToldDays days, ProposalRow proposal) {}
