package lu.airsilk.order.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;

/**
 * What a line is promised when it is sent.
 *
 * @param kept what is kept for it, of which supplies; empty when it waits for what is bought or shared out
 * @param whyNext why it waits, where it does
 * @param expiry of the goods that it rests on, of several the first, where they are there and have one
 */
public record LinePromise(Promise promise, List<KeptPart> kept, Optional<Reason> whyNext, Optional<LocalDate> expiry) {

    /** Nothing is promised yet. */
    public static final LinePromise NONE = next(Promise.NONE, Optional.empty());

    /** The days that the goods keep on the likely day: of those that are there by their date, of others at least. */
    public OptionalInt lifeLeft(ProductFacts product) {
        OptionalInt known = lifeLeft();
        return known.isPresent() ? known : promise.lifeLeft(product);
    }

    /** The same of goods that are there; empty for others, and for those that keep. */
    public OptionalInt lifeLeft() {
        LocalDate likely = promise.likely();
        return expiry.isEmpty() || likely == null
                ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(likely, expiry.get())));
    }

    /** What is kept, where it is no later than what was promised already. */
    public List<KeptPart> noLaterThan(Promise before) {
        return promise.isLaterThan(before) ? List.of() : kept;
    }

    static LinePromise of(GoodsOfOneDay goods, Cases cases) {
        List<KeptPart> kept = goods.take(cases);
        return new LinePromise(goods.promise(), kept, Optional.empty(), firstExpiry(kept));
    }

    private static Optional<LocalDate> firstExpiry(List<KeptPart> kept) {
        return kept.stream().flatMap(part -> part.expiry().stream()).min(Comparator.naturalOrder());
    }

    static LinePromise next(Promise promise, Optional<Reason> why) {
        return new LinePromise(promise, List.of(), why, Optional.empty());
    }

    /** The same while it is only asked about: nothing is kept. */
    LinePromise quoted() {
        return new LinePromise(promise, List.of(), whyNext, expiry);
    }
}
