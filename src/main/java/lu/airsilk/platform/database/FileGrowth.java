package lu.airsilk.platform.database;

import java.util.Map;

/**
 * The size of H2's file, which only grows while the portal runs (decision 0096), and how much of it is still of use.
 *
 * @param bytes of the file
 * @param live of them, what a file written anew would hold, roughly
 */
public record FileGrowth(long bytes, long live) {

    private static final long TIMES = 3;
    private static final long HUNDRED = 100;

    /** Below this nobody minds. */
    private static final long SMALL = 64L << 20;

    /** From H2's own figures, by their names. */
    static FileGrowth of(Map<String, String> figures) {
        long bytes = Long.parseLong(figures.getOrDefault("info.FILE_SIZE", "0"));
        long chunks = Long.parseLong(figures.getOrDefault("info.FILL_RATE", "100"));
        long inChunks = Long.parseLong(figures.getOrDefault("info.CHUNKS_FILL_RATE", "100"));
        return new FileGrowth(bytes, bytes * chunks / HUNDRED * inChunks / HUNDRED);
    }

    /** Whether it should be written anew. */
    public boolean isTooLarge() {
        return bytes > SMALL && bytes > TIMES * live;
    }

    public long megabytes() {
        return bytes >> 20;
    }

    public long liveMegabytes() {
        return live >> 20;
    }
}
