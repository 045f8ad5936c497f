package lu.airsilk.platform.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes a table row by row, in memory that does not grow with it.
 *
 * <p>Closing finishes the file and leaves the stream under it open.
 */
public interface SheetWriter extends Closeable {

    /**
     * Writes the next row.
     *
     * @param cells numbers are written as numbers, an empty text as an empty cell, all else by its {@code toString}
     */
    void row(List<?> cells) throws IOException;
}
