package lu.airsilk.location;

import lu.airsilk.shared.WorkCalendar;

/** A door: which calendar of working days holds, answered by where it is kept. */
public interface WorkCalendars {

    /** The one in force in mainland China; read once for all that one request works out. */
    WorkCalendar inForce();
}
