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

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(total, items.stream().map(change).toList());
    }
}
