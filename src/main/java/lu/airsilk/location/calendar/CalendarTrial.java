package lu.airsilk.location.calendar;

import java.util.List;
import lu.airsilk.location.calendar.rule.DayMove;

/**
 * What days would be others.
 *
 * @param moves those on which people would work and do not now, or the other way round
 */
public record CalendarTrial(int year, List<DayMove> moves) {}
