package lu.airsilk.sample.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.NewStore;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.number.StoreCode;

/** A store of the sample company as somebody who orders and sells. */
public record Shop(NewStore store) {

    /** The fewest and the most products of an order. */
    static final int FEWEST_LINES = 15;

    static final int MOST_LINES = 26;

    /** So many stores of ten carry an article that nobody asks for; one more for each two steps of popularity. */
    private static final int LEAST_CARRIED = 2;

    private static final int PLACES = 10;

    public static List<Shop> all() {
        return SampleStores.grown().stream().map(Shop::new).toList();
    }

    public StoreCode code() {
        return store.code();
    }

    /** How many orders of two weeks are its own, of some hundred of all stores. */
    int ordersInAFortnight() {
        return switch (store.storeClass()) {
            case A -> 4;
            case B -> 2;
            case C -> 1;
        };
    }

    /** Whether it has a place on its shelves for an article, always the same ones: half of all, the popular ones sooner. */
    boolean carries(Article article) {
        int place = Math.floorMod(code().code().hashCode() * 31 + article.number() * 7919, PLACES);
        return place < LEAST_CARRIED + article.kind().popularity() / 2;
    }

    /** The fewest and the most cases that it usually orders of a product. */
    int least() {
        return switch (store.storeClass()) {
            case A -> 6;
            case B -> 5;
            case C -> 4;
        };
    }

    int most() {
        return least() * 2;
    }

    /** Who orders for it; only the managers of the sample sign-ins are real users. */
    public Actor manager() {
        String user = switch (code().code()) {
            case "KF01" -> "store.kaifeng";
            case "LY01" -> "store.luoyang";
            default -> "store." + code().code().toLowerCase(Locale.ROOT);
        };
        return new Actor(user, Set.of(Role.STORE), Set.of(code()));
    }

    /** When a truck that leaves the hub on the store's next day for goods is unloaded. */
    public LocalDate nextDay(LocalDate ready) {
        return store.receivingDays().onOrAfter(ready);
    }

    public Duration lead() {
        return store.lead();
    }

    /** A moment by the clocks of Henan. */
    public static Instant at(LocalDate day, int hour, int minute) {
        return ZonedDateTime.of(day, LocalTime.of(hour, minute), Zones.CGO).toInstant();
    }
}
