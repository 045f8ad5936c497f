package lu.airsilk.location.store;

import java.util.Optional;
import lu.airsilk.location.ReceivingRoom;
import org.jspecify.annotations.Nullable;

/** What a store can take in with one delivery, as programs write and read it; null is no limit. */
public record RoomJson(
        @Nullable Long ambientLitres,
        @Nullable Long chilledLitres,
        @Nullable Long frozenLitres) {

    static RoomJson of(ReceivingRoom room) {
        return new RoomJson(
                room.ambient().orElse(null),
                room.chilled().orElse(null),
                room.frozen().orElse(null));
    }

    ReceivingRoom checked() {
        return new ReceivingRoom(
                Optional.ofNullable(ambientLitres),
                Optional.ofNullable(chilledLitres),
                Optional.ofNullable(frozenLitres));
    }
}
