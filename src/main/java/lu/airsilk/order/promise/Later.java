package lu.airsilk.order.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of an order is promised, or expected by now, for a later day than its store wished.
 *
 * @param lines how many lines
 * @param last the day of the last of them
 */
public record Later(long lines, LocalDate last) {

    /** Of what is promised: empty when all is for the wished day or before, or for no day at all. */
    public static Optional<Later> of(LocalDate wished, Stream<Promise> promises) {
        return ofLastDays(wished, promises.map(Promise::likely).filter(Objects::nonNull));
    }

    /** The same by the last day of each line. */
    public static Optional<Later> ofLastDays(LocalDate wished, Stream<LocalDate> days) {
        List<LocalDate> later = days.filter(wished::isBefore).sorted().toList();
        return later.isEmpty() ? Optional.empty() : Optional.of(new Later(later.size(), later.getLast()));
    }
}
