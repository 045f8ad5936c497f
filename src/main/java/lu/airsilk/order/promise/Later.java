package lu.airsilk.order.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of an order is promised for a later day than its store wished.
 *
 * @param lines how many lines
 * @param last the day of the last of them
 */
public record Later(long lines, LocalDate last) {

    /** Empty when all is promised for the wished day or before, or for no day at all. */
    public static Optional<Later> of(LocalDate wished, Stream<Promise> promises) {
        List<LocalDate> later = promises.map(Promise::likely)
                .filter(Objects::nonNull)
                .filter(wished::isBefore)
                .sorted()
                .toList();
        return later.isEmpty() ? Optional.empty() : Optional.of(new Later(later.size(), later.getLast()));
    }
}
