package lu.airsilk.order.cover;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.location.ReceivingRoom;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Storage;

/** What a store can still take in of one order, by temperature: cool goods stand with the ambient ones. */
public final class RoomLeft {

    private static final long LITRE = 1000;

    /** Cubic centimetres; none where there is no limit. */
    private final Map<Storage, Long> left = new EnumMap<>(Storage.class);

    public RoomLeft(ReceivingRoom room) {
        limit(Storage.AMBIENT, room.ambient());
        limit(Storage.CHILLED, room.chilled());
        limit(Storage.FROZEN, room.frozen());
    }

    private void limit(Storage storage, Optional<Long> litres) {
        litres.ifPresent(most -> left.put(storage, most * LITRE));
    }

    /** Puts in as many of these cases as still find room at this temperature, and says how many. */
    public long fill(Storage storage, CubicCentimetres each, long cases) {
        Long free = left.get(place(storage));
        if (free == null || each.value() == 0) {
            return cases;
        }
        long in = Math.min(cases, free / each.value());
        left.put(place(storage), free - in * each.value());
        return in;
    }

    private static Storage place(Storage storage) {
        return storage == Storage.COOL ? Storage.AMBIENT : storage;
    }
}
