package lu.airsilk.allocation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.allocation.need.rule.TemperatureClass;
import lu.airsilk.allocation.share.CaseRoom;
import lu.airsilk.allocation.share.PackedSku;
import lu.airsilk.allocation.share.Rooms;
import lu.airsilk.allocation.share.TightRoom;
import lu.airsilk.allocation.share.Wish;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.location.ReceivingRoom;
import lu.airsilk.location.StoreRow;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.supply.StoreReservations;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;

/**
 * Finds the rooms that are too small for what their stores ask. A room is that of one delivery; what the store has
 * reserved already of the goods that go along, at the hub or in the same consignments, takes its part of it.
 */
@ApplicationScoped
class RunRooms {

    @Inject
    ProductDirectory products;

    @Inject
    SupplyBook supplies;

    /** One room of one store. */
    private record Room(StoreCode store, TemperatureClass temperature) {}

    Rooms find(RunOrder order, List<Wish> wishes, Map<StoreCode, StoreRow> stores) {
        Set<StoreCode> limited = stores.values().stream()
                .filter(store -> !store.room().equals(ReceivingRoom.UNLIMITED))
                .map(StoreRow::code)
                .collect(Collectors.toSet());
        List<Wish> bounded =
                wishes.stream().filter(wish -> limited.contains(wish.store())).toList();
        if (bounded.isEmpty()) {
            return Rooms.NONE;
        }
        List<StoreReservations> reservations = reservations(order)
                .filter(some -> limited.contains(some.store()))
                .toList();
        Map<PackedSku, CaseRoom> cases = cases(Stream.concat(
                        bounded.stream().map(Wish::goods), reservations.stream().map(RunRooms::goods))
                .collect(Collectors.toSet()));
        Map<Room, Long> asked = new HashMap<>();
        bounded.forEach(wish -> add(asked, wish.store(), box(cases, wish.goods()), wish.asked()));
        Map<Room, Long> reserved = new HashMap<>();
        reservations.forEach(some -> add(reserved, some.store(), box(cases, goods(some)), some.cases()));
        Map<Room, Long> tight = new HashMap<>();
        asked.forEach((room, litres) ->
                left(room, stores, reserved).filter(left -> left < litres).ifPresent(left -> tight.put(room, left)));
        return rooms(bounded, cases, tight);
    }

    private Stream<StoreReservations> reservations(RunOrder order) {
        Stream<StoreReservations> ofLots =
                order.onHand() ? supplies.reservedByStores(SupplyKind.LOT).stream() : Stream.empty();
        return Stream.concat(ofLots, order.consignments().stream().flatMap(this::onBoard));
    }

    private Stream<StoreReservations> onBoard(AirWaybillNumber awb) {
        return supplies.reservedByStores(SupplyKind.CONSIGNMENT_LINE, awb.number()).stream();
    }

    private static PackedSku goods(StoreReservations reservations) {
        return new PackedSku(reservations.sku(), reservations.pack());
    }

    private Map<PackedSku, CaseRoom> cases(Collection<PackedSku> goods) {
        Map<Sku, ProductFacts> facts =
                products.facts(goods.stream().map(PackedSku::sku).collect(Collectors.toSet()));
        return goods.stream()
                .collect(Collectors.toMap(
                        one -> one,
                        one -> Optional.ofNullable(facts.get(one.sku()))
                                .map(known -> CaseRoom.of(one, known))
                                .orElseGet(() -> CaseRoom.none(one))));
    }

    private static CaseRoom box(Map<PackedSku, CaseRoom> cases, PackedSku goods) {
        return Objects.requireNonNull(cases.get(goods));
    }

    private static void add(Map<Room, Long> litres, StoreCode store, CaseRoom box, Cases cases) {
        litres.merge(new Room(store, box.temperature()), box.litres(cases), Math::addExact);
    }

    private static Optional<Long> left(Room room, Map<StoreCode, StoreRow> stores, Map<Room, Long> reserved) {
        ReceivingRoom limits = Objects.requireNonNull(stores.get(room.store())).room();
        Optional<Long> limit = switch (room.temperature()) {
            case AMBIENT -> limits.ambient();
            case CHILLED -> limits.chilled();
            case FROZEN -> limits.frozen();
        };
        return limit.map(litres -> Math.max(0, litres - reserved.getOrDefault(room, 0L)));
    }

    private static Rooms rooms(List<Wish> wishes, Map<PackedSku, CaseRoom> cases, Map<Room, Long> tight) {
        return new Rooms(
                wishes.stream()
                        .filter(wish -> tight.containsKey(
                                new Room(wish.store(), box(cases, wish.goods()).temperature())))
                        .map(wish -> box(cases, wish.goods()))
                        .distinct()
                        .toList(),
                tight.entrySet().stream()
                        .map(room -> new TightRoom(
                                room.getKey().store(), room.getKey().temperature(), room.getValue()))
                        .toList());
    }
}
