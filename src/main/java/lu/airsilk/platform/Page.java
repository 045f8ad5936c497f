package lu.airsilk.platform;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param total how many rows the whole list has
 * @param items the rows of this page
 */
public record Page<T>(long total, List<T> items) {

    public Page {
        items = List.copyOf(items);
    }

    /** All of a list, as the answer to a command that changed it. */
    public static <T> Page<T> whole(List<T> all) {
        return new Page<>(all.size(), all);
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(total, items.stream().map(change).toList());
    }
}
