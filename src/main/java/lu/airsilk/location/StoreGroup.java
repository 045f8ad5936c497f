package lu.airsilk.location;

import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/**
 * The stores for which something holds, also those that join later: one store, all of an owner, of a city, of a class,
 * or every store.
 *
 * @param code a store's code, {@code OWNER:} and the owner's name, {@code CITY:} and the city's word, {@code CLASS:} and
 *     a letter, or {@code ALL}; no store's code has a colon, so no store is taken for a group
 */
public record StoreGroup(String code) implements Comparable<StoreGroup> {

    /** Every store. */
    public static final StoreGroup EVERY = new StoreGroup("ALL");

    /**
     * What groups there are, the narrowest first; where several speak of one store, the first of them is heard. A store
     * is itself before all else. Its owner comes next, because an owner's wish is a contract; then its city, whose
     * taste it shares with its neighbours; then its class, which says only how much it sells.
     */
    public enum Kind {
        STORE,
        OWNER,
        CITY,
        CLASS,
        EVERY
    }

    public StoreGroup {
        Refused.unless(isGroup(code), "storeGroup.unknown", code);
    }

    public static StoreGroup only(StoreCode store) {
        return new StoreGroup(store.code());
    }

    /** The stores of the owner who is called exactly so. */
    public static StoreGroup ofOwner(String name) {
        return new StoreGroup(Kind.OWNER + ":" + name);
    }

    public static StoreGroup of(City city) {
        return new StoreGroup(Kind.CITY + ":" + city);
    }

    public static StoreGroup of(StoreClass storeClass) {
        return new StoreGroup(Kind.CLASS + ":" + storeClass);
    }

    public Kind kind() {
        if (code.equals("ALL")) {
            return Kind.EVERY;
        }
        int colon = code.indexOf(':');
        return colon < 0 ? Kind.STORE : Kind.valueOf(code.substring(0, colon));
    }

    /** The store, the owner, the city's or the class's word without what kind it is. */
    public String member() {
        return code.substring(code.indexOf(':') + 1);
    }

    private static boolean isGroup(String code) {
        int colon = code.indexOf(':');
        if (colon < 0) {
            return new StoreCode(code).code().equals(code);
        }
        String member = code.substring(colon + 1);
        return switch (code.substring(0, colon)) {
            case "OWNER" -> !member.isBlank();
            case "CITY" -> isWord(City.class, member);
            case "CLASS" -> isWord(StoreClass.class, member);
            default -> false;
        };
    }

    private static <E extends Enum<E>> boolean isWord(Class<E> words, String word) {
        for (E each : words.getEnumConstants()) {
            if (each.name().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The narrower first, and those of a kind by their names. */
    @Override
    public int compareTo(StoreGroup other) {
        int byKind = kind().compareTo(other.kind());
        return byKind == 0 ? code.compareTo(other.code) : byKind;
    }

    @Override
    public String toString() {
        return code;
    }
}
