package lu.airsilk.location;

import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.shared.Refused;

/**
 * What a store can take in with one delivery, in litres by temperature; empty where there is no limit.
 *
 * @param ambient with the cool goods, 0 to a thousand million litres
 * @param chilled the same
 * @param frozen the same
 */
public record ReceivingRoom(Optional<Long> ambient, Optional<Long> chilled, Optional<Long> frozen) {

    /** Whatever comes. */
    public static final ReceivingRoom UNLIMITED =
            new ReceivingRoom(Optional.empty(), Optional.empty(), Optional.empty());

    private static final long MOST_LITRES = 1_000_000_000L;

    public ReceivingRoom {
        Stream.of(ambient, chilled, frozen)
                .flatMap(Optional::stream)
                .forEach(litres ->
                        Refused.unless(litres >= 0 && litres <= MOST_LITRES, "store.room", litres, MOST_LITRES));
    }
}
