package lu.airsilk.flight.transit;

import lu.airsilk.shared.Refused;

/**
 * From where to where goods are on their way, by airports.
 *
 * @param from such as {@code LUX}
 */
public record TransitRoute(String from, String to) {

    /** The one that the portal reckons with, until goods come from other airports or to other hubs. */
    public static final TransitRoute FLOWN = new TransitRoute("LUX", "CGO");

    /** Whether it begins or ends where the other does. */
    boolean isNear(TransitRoute other) {
        return from.equals(other.from) || to.equals(other.to);
    }

    /** Refused at its fields for a way that nothing reckons with. */
    public static TransitRoute checked(String from, String to) {
        Refused.together(() -> only("from", from, FLOWN.from), () -> only("to", to, FLOWN.to));
        return new TransitRoute(from, to);
    }

    private static void only(String field, String asked, String known) {
        if (!asked.equals(known)) {
            throw Refused.because("transitTime.route", asked, FLOWN.from, FLOWN.to)
                    .at(field);
        }
    }
}
