package lu.airsilk.location;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/**
 * Where units can be, as the ledger counts them: the hub, on the way to a store, a store, and the ends of the chain
 * from which they come and into which they go.
 *
 * @param code one of the fixed words below, or the code of a store
 */
public record Place(String code) implements Comparable<Place> {

    // first, because the places below are built with it
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_-]{1,23}");

    /** The Zhengzhou hub. */
    public static final Place HUB = new Place("HUB");

    /** On a truck between hub and store. */
    public static final Place IN_DELIVERY = new Place("IN_DELIVERY");

    /** Where lots come from that are received; owes what it has sent, so its balance is negative. */
    public static final Place SUPPLIER = new Place("SUPPLIER");

    /** Where lots come from that lay there before the portal; owes them like a supplier. */
    public static final Place OPENING = new Place("OPENING");

    /** Broken on the way to or in a store. */
    public static final Place DAMAGED = new Place("DAMAGED");

    /** Sent and never found. */
    public static final Place LOST = new Place("LOST");

    /** With the customers. */
    public static final Place SOLD = new Place("SOLD");

    /** The other side of counts and corrections; may be negative. */
    public static final Place ADJUSTMENT = new Place("ADJUSTMENT");

    private static final List<Place> FIXED =
            List.of(HUB, IN_DELIVERY, SUPPLIER, OPENING, DAMAGED, LOST, SOLD, ADJUSTMENT);

    public Place {
        Refused.unless(SHAPE.matcher(code).matches(), "place.unknown", code);
    }

    /** A store's shelves and back room; refused for a code that the ledger uses itself. */
    public static Place store(StoreCode store) {
        Refused.unless(isFree(store), "store.reserved", store);
        return new Place(store.code());
    }

    /** Whether a store may be called so without being taken for a fixed place. */
    static boolean isFree(StoreCode store) {
        return FIXED.stream().noneMatch(place -> place.code.equals(store.code()));
    }

    /** The place of this name as typed: a fixed word or the code of a store that need not exist. */
    public static Place of(String text) {
        return FIXED.stream()
                .filter(place -> place.code.equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseGet(() -> store(StoreCode.of(text)));
    }

    /** The place that is called so and is no store. */
    public static Optional<Place> fixed(String code) {
        return FIXED.stream().filter(place -> place.code.equals(code)).findFirst();
    }

    /** The store; empty for the fixed places. */
    public Optional<StoreCode> store() {
        return isFixed() ? Optional.empty() : Optional.of(new StoreCode(code));
    }

    public boolean isStore() {
        return !isFixed();
    }

    /** Whether units lie here to be used: hub, truck, damaged or a store; not the ends of the chain. */
    public boolean isOurs() {
        return equals(HUB) || equals(IN_DELIVERY) || equals(DAMAGED) || isStore();
    }

    /** Whether the balance may be below zero: only where units come from and where corrections go. */
    public boolean mayOwe() {
        return equals(SUPPLIER) || equals(OPENING) || equals(ADJUSTMENT);
    }

    private boolean isFixed() {
        return FIXED.contains(this);
    }

    @Override
    public int compareTo(Place other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
