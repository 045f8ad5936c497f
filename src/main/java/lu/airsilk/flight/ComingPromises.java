package lu.airsilk.flight;

import java.time.LocalDate;
import java.util.List;

/** A door: the days that are about to be promised, answered by those who promise. */
public interface ComingPromises {

    /** What the lines that are not sent yet would be promised now; one line after the other of each order. */
    List<ComingPromise> now();

    /**
     * What a line would be promised now.
     *
     * @param line of its order, from 1 on
     */
    record ComingPromise(String order, int line, LocalDate likely, LocalDate nineInTen) {}
}
