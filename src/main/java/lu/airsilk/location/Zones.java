package lu.airsilk.location;

import java.time.ZoneId;

/** The two clocks that the portal's people live by. */
public final class Zones {

    /** Luxembourg, where goods are bought and loaded. */
    public static final ZoneId LUX = ZoneId.of("Europe/Luxembourg");

    /** Zhengzhou, its airport CGO, and all stores of Henan. */
    public static final ZoneId CGO = ZoneId.of("Asia/Shanghai");

    private Zones() {}
}
