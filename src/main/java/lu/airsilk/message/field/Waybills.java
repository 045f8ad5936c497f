package lu.airsilk.message.field;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.message.Route;
import lu.airsilk.message.StatedQuantity;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.CheckDigit;

/** The air waybill line that FSU, FWB and FFM share: {@code 172-12345675LUXCGO/T120K2400.0}. */
public final class Waybills {
    static final Pattern LINE = Pattern.compile("(\\d{3})-?(\\d{8})(?:([A-Z]{3})([A-Z]{3}))?");
    private static final Pattern START = Pattern.compile("\\d{3}-?\\d{5}.*");

    private Waybills() {}

    /** Whether a line is meant as an air waybill line, well written or not. */
    public static boolean starts(Line line) {
        return line.whole().fits(START);
    }

    /** The number; refused with the digit expected when its check digit is wrong. */
    public static AirWaybillNumber number(Field field) {
        Matcher parts = waybill(field);
        int expected = CheckDigit.airWaybill(parts.group(2).substring(0, 7));
        if (!parts.group(2).endsWith(Integer.toString(expected))) {
            throw field.unreadable("message.awbCheckDigit", expected);
        }
        return AirWaybillNumber.of(parts.group(1) + parts.group(2));
    }

    public static Optional<Route> route(Field field) {
        Matcher parts = waybill(field);
        return Optional.ofNullable(parts.group(3)).map(origin -> new Route(origin, parts.group(4)));
    }

    /** The quantity of the line, which may be missing. */
    public static Optional<StatedQuantity> quantity(Line line) {
        return line.fields().stream()
                .skip(1)
                .findFirst()
                .filter(field -> !field.blank())
                .map(Quantities::quantity);
    }

    private static Matcher waybill(Field field) {
        Matcher parts = LINE.matcher(field.text());
        if (!parts.matches()) {
            throw field.unreadable("message.awb", field.text());
        }
        return parts;
    }
}
