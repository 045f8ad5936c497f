package lu.airsilk.catalogue.wish;

import java.time.Instant;

/** What stores ask for, as programs read it. */
public record WishJson(String words, long times, long stores, Instant firstAt, Instant lastAt) {

    static WishJson of(WishTally row) {
        return new WishJson(row.words(), row.times(), row.stores(), row.firstAt(), row.lastAt());
    }
}
