package lu.airsilk.order.cover;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.location.ReceivingRoom;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Storage;

/** What a store can still take in of one order, by temperature: cool goods stand with the ambient ones. */
public final class StoreRoom {

    private static final long LITRE = 1000;

    /** Cubic centimetres; none where there is no limit. */
    private final Map<Storage, Long> left = new EnumMap<>(Storage.class);

    public StoreRoom(ReceivingRoom room) {
        limit(Storage.AMBIENT, room.ambient());
        limit(Storage.CHILLED, room.chilled());
        limit(Storage.FROZEN, room.frozen());
    }

    private void limit(Storage storage, Optional<Long> litres) {
        litres.ifPresent(most -> left.put(storage, most * LITRE));
    }

    /** How many cases of this size still find room at this temperature. */
    public long most(Storage storage, CubicCentimetres each) {
        Long free = left.get(place(storage));
        return free == null || each.value() == 0 ? Long.MAX_VALUE : free / each.value();
    }

    /** So many go in. */
    public void take(Storage storage, CubicCentimetres each, long cases) {
        left.computeIfPresent(place(storage), (place, free) -> free - cases * each.value());
    }

    private static Storage place(Storage storage) {
        return storage == Storage.COOL ? Storage.AMBIENT : storage;
    }
}
