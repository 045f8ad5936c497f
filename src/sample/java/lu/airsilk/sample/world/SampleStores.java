package lu.airsilk.sample.world;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.location.City;
import lu.airsilk.location.NewStore;
import lu.airsilk.location.ReceivingDays;
import lu.airsilk.location.ReceivingHours;
import lu.airsilk.location.ReceivingRoom;
import lu.airsilk.location.StoreClass;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.StoreCode;

/** The stores of the sample company, two owners' in all eighteen cities of Henan. */
public final class SampleStores {

    /** What a truck needs at the hub's gate and at the store's door. */
    private static final int HANDLING_HOURS = 2;

    /** With the stops on the way. */
    private static final int KILOMETRES_AN_HOUR = 50;

    private SampleStores() {}

    /** The stores that are there before the first order, at least two in each city. */
    public static List<NewStore> all() {
        return of("stores.csv").toList();
    }

    /** These and the ones opened in the first year: sixty. */
    public static List<NewStore> grown() {
        return Stream.concat(of("stores.csv"), of("more-stores.csv")).toList();
    }

    /** So many more, each like one of the sixty. */
    public static List<NewStore> mass(int count) {
        List<NewStore> known = grown();
        return IntStream.range(0, count)
                .mapToObj(number -> like(known.get(number % known.size()), "%04d".formatted(number)))
                .toList();
    }

    private static NewStore like(NewStore store, String number) {
        return new NewStore(
                new StoreCode("M" + number),
                Names.of(store.names().zh() + number, store.names().en() + " " + number),
                store.owner(),
                store.city(),
                store.storeClass(),
                store.receivingDays(),
                store.receivingHours(),
                store.lead());
    }

    private static Stream<NewStore> of(String file) {
        return SampleFile.lines(file).stream().map(SampleStores::store);
    }

    private static NewStore store(List<String> cells) {
        City city = City.valueOf(cells.get(3));
        return new NewStore(
                new StoreCode(cells.get(0)),
                Names.of(cells.get(1), cells.get(2)),
                cells.get(4),
                city,
                StoreClass.valueOf(cells.get(5)),
                days(cells.get(6)),
                ReceivingHours.USUAL,
                lead(city));
    }

    private static ReceivingDays days(String digits) {
        return ReceivingDays.of(
                digits.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).toList());
    }

    /** As the shelves and the cold rooms of its class hold. */
    public static ReceivingRoom room(NewStore store) {
        return switch (store.storeClass()) {
            case A -> room(12_000, 4_000, 2_000);
            case B -> room(8_000, 2_500, 1_200);
            case C -> room(5_000, 1_500, 800);
        };
    }

    private static ReceivingRoom room(long ambient, long chilled, long frozen) {
        return new ReceivingRoom(Optional.of(ambient), Optional.of(chilled), Optional.of(frozen));
    }

    private static Duration lead(City city) {
        return Duration.ofHours(HANDLING_HOURS + Math.ceilDiv(city.roadKilometres(), KILOMETRES_AN_HOUR));
    }
}
