package lu.airsilk.allocation.need.rule;

import java.util.List;
import java.util.Locale;

/** Why a line got what it got; the first that holds, from the top. */
public enum ReasonCode {
    /** A person fixed it. */
    LOCKED,
    /** Nothing was asked, or less than one inner unit. */
    NOTHING_ASKED,
    /** All whole units asked were given. */
    FULL,
    /** No living lot of the product holds a whole unit. */
    NO_SUPPLY,
    /** There are lots, but none arrives in time with the life asked. */
    NO_ELIGIBLE_LOT,
    /** The minimum is above the ask, or could not be reached with what there was. */
    MINIMUM,
    /** Goods were lost after the run, and this line gave up more than its share so that smaller ones keep theirs. */
    CARRIES,
    /** The store's room is short: other goods are worth more per litre there. */
    CAPACITY_PRICE,
    /** The store's room was full when whole units were fitted in. */
    CAPACITY_REPAIR,
    /** The lots that this line may draw from ran out, others did not. */
    LOT_RULE,
    /** The product ran out; all its lines stand at the same fill, as near as whole units allow. */
    FAIR_SHARE;

    private static final List<ReasonCode> CODES = List.of(values());

    /** The code as it stands in message keys: {@code fairShare}. */
    public String word() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder word = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            word.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return word.toString();
    }

    public static ReasonCode of(byte ordinal) {
        return CODES.get(ordinal);
    }

    @SuppressWarnings("EnumOrdinal") // kept in memory only, one byte for each line
    public byte code() {
        return (byte) ordinal();
    }
}
