package lu.airsilk.shared.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/**
 * The mark on a container or an aircraft pallet: type, serial, owner.
 *
 * <p>Owners may begin with a digit, so {@code PMC542345Y} is type PMC, serial 54234, owner 5Y: the serial takes up to
 * five digits as long as an owner remains. A four-digit serial is from before the 1990s.
 *
 * @param id {@code PMC12345CV}; blanks and hyphens are dropped, small letters become capitals
 */
public record UldId(String id) implements Comparable<UldId> {

    private static final Pattern SHAPE =
            Pattern.compile("([A-Z][A-Z0-9][A-Z])(\\d{4,5})([A-Z][A-Z0-9]|[0-9][A-Z]|[A-Z]{3})");

    public UldId {
        String typed = TypedText.code(id).replace("-", "");
        Refused.unless(SHAPE.matcher(typed).matches(), "uldId.shape", id);
        id = typed;
    }

    /** A mark as typed or read from a message. */
    public static UldId of(String text) {
        return new UldId(text);
    }

    /** Three characters: category, base size, contour; PMC is a 318 by 244 cm pallet with net. */
    public String type() {
        return part(1);
    }

    /** Four or five digits. */
    public String serial() {
        return part(2);
    }

    /** The airline or lessor, two or three characters: CV is Cargolux. */
    public String owner() {
        return part(3);
    }

    @Override
    public int compareTo(UldId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }

    private String part(int group) {
        Matcher parts = SHAPE.matcher(id);
        if (!parts.matches()) {
            throw new IllegalStateException(id);
        }
        return parts.group(group);
    }
}
