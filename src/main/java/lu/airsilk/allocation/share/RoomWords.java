package lu.airsilk.allocation.share;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.allocation.need.rule.TemperatureClass;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Tells a store whose room was too small how much it could take, what was put into it and what one more case needs. */
public final class RoomWords {

    private static final Set<String> SHORT_OF_ROOM = Set.of("allocation.capacityPrice", "allocation.capacityRepair");

    private final Map<PackedSku, CaseRoom> boxes;
    private final Map<Room, Long> limits;
    private final Map<Room, Long> used = new HashMap<>();
    private final Map<Room, Set<Sku>> goods = new HashMap<>();

    private record Room(StoreCode store, TemperatureClass temperature) {}

    public RoomWords(Rooms rooms, List<RunAnswer.Given> all) {
        boxes = rooms.cases().stream().collect(Collectors.toMap(CaseRoom::goods, Function.identity()));
        limits = rooms.tight().stream()
                .collect(Collectors.toMap(room -> new Room(room.store(), room.temperature()), TightRoom::litres));
        all.stream().filter(given -> !given.cases().equals(Cases.ZERO)).forEach(this::put);
    }

    private void put(RunAnswer.Given given) {
        Room room = room(given.wish());
        used.merge(room, box(given.wish()).litres(given.cases()), Long::sum);
        goods.computeIfAbsent(room, any -> new HashSet<>())
                .add(given.wish().goods().sku());
    }

    private CaseRoom box(Wish wish) {
        return boxes.getOrDefault(wish.goods(), CaseRoom.none(wish.goods()));
    }

    private Room room(Wish wish) {
        return new Room(wish.store(), box(wish).temperature());
    }

    /** The engine's reason, with the room's figures where the room was the reason. */
    public Reason told(RunAnswer.Given given) {
        Room room = room(given.wish());
        if (!SHORT_OF_ROOM.contains(given.why().code()) || !limits.containsKey(room)) {
            return given.why();
        }
        return Reason.of(
                "allocation.room." + room.temperature(),
                given.wish().asked(),
                given.cases(),
                box(given.wish()).litres(),
                used.getOrDefault(room, 0L),
                Objects.requireNonNull(limits.get(room)),
                others(goods.getOrDefault(room, Set.of()), given.wish().goods().sku()));
    }

    /** How many other products are in the room; -1 when it has this one and no other, which is said in other words. */
    private static int others(Set<Sku> inside, Sku self) {
        return inside.equals(Set.of(self)) ? -1 : inside.size() - (inside.contains(self) ? 1 : 0);
    }
}
