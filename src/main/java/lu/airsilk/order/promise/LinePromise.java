package lu.airsilk.order.promise;

import java.util.OptionalLong;

/**
 * What a line is promised when it is sent.
 *
 * @param supply whose units are kept for it; empty when it waits for what is bought or shared out
 */
public record LinePromise(Promise promise, OptionalLong supply) {

    /** The supply, where it is no later than what was promised already. */
    public OptionalLong noLaterThan(Promise before) {
        return promise.isLaterThan(before) ? OptionalLong.empty() : supply;
    }

    static LinePromise of(FreeSupply kept) {
        return new LinePromise(kept.promise(), OptionalLong.of(kept.supply()));
    }

    /** Nothing is kept for it. */
    static LinePromise quoted(Promise promise) {
        return new LinePromise(promise, OptionalLong.empty());
    }
}
