package lu.airsilk.flight;

import java.time.LocalDate;
import java.util.List;

/** A door: what became of the promises that fell due, answered by those who promise. */
public interface DuePromises {

    /** Those of the last months before that day, day by day, the first one first. */
    List<Due> before(LocalDate today);

    /**
     * Promises of one day.
     *
     * @param kept how many of them were kept
     */
    record Due(LocalDate day, long promises, long kept) {}
}
