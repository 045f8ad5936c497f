package lu.airsilk.browser;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import lu.airsilk.testbed.Screen;

/** A departure that is late or does not fly. */
public final class FlightDesk {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private final Screen importStaff;

    public FlightDesk(Screen importStaff) {
        this.importStaff = importStaff;
    }

    /** Opens a departure, such as {@code CV9737-2026-11-24}. */
    public FlightDesk open(String flight) {
        importStaff.open("consignment/flight-change.xhtml?flight=" + flight);
        return this;
    }

    /** Asks what a cancellation would do if this flight took the goods. */
    public FlightDesk lookAtCancellation(String instead) {
        importStaff.choose("instead", instead).press("lookCancel");
        return this;
    }

    /** Asks what it would do to land then. */
    public FlightDesk lookAtDelay(Instant lands, Duration flying) {
        importStaff
                .fill("etd", FIELD.format(lands.minus(flying).atZone(ZoneId.of("Europe/Luxembourg"))))
                .fill("eta", FIELD.format(lands.atZone(ZoneId.of("Asia/Shanghai"))))
                .press("lookDelay");
        return this;
    }

    /** The air waybills that are concerned. */
    public List<String> affected() {
        return importStaff.lines("affected").stream()
                .map(line -> line.text("Air waybill"))
                .toList();
    }

    /** What the page says of the consequences. */
    public String says() {
        return importStaff.text("section.section");
    }

    public FlightDesk because(String reason) {
        importStaff.fill("reason", reason);
        return this;
    }

    /** Does what has been looked at. */
    public FlightDesk apply() {
        importStaff.press(importStaff
                .visit()
                .page()
                .locator("#main .foot .primary, #main button.primary")
                .last());
        return this;
    }
}
