package lu.airsilk.location;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The two clocks that the portal's people live by. */
public final class Zones {

    /** Luxembourg, where goods are bought and loaded. */
    public static final ZoneId LUX = ZoneId.of("Europe/Luxembourg");

    /** Zhengzhou, its airport CGO, and all stores of Henan. */
    public static final ZoneId CGO = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter AT_CGO =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(CGO);

    private Zones() {}

    /** A moment by the clocks of Zhengzhou as sentences are given it, {@code 2026-12-03 04:10}; each reader's words follow from it. */
    public static String atCgo(Instant moment) {
        return AT_CGO.format(moment);
    }
}
