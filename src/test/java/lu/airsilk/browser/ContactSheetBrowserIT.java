package lu.airsilk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lu.airsilk.browser.EveryPage.Shown;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page as its reader opens it, those of stores and hub in Chinese on a phone, all others in English on a desk:
 * nothing to complain about, and no wider than the screen on the other device either. Both languages at both widths, on
 * both databases, and a picture of each, with {@code -Pfull}.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "how a page looks does not depend on the database; EveryPageIT opens each on both")
class ContactSheetBrowserIT {

    private static final int DESK = 1440;
    private static final int PHONE = 360;
    private static final boolean FULL = Boolean.getBoolean("airsilk.full");

    private static final List<Integer> WIDTHS = List.of(DESK, PHONE);

    /** Who looks, in which language, at which widths. */
    private record Reader(String language, String user, List<Integer> widths) {}

    private static List<Reader> readers() {
        return EveryPage.all()
                .map(Shown::user)
                .distinct()
                .flatMap(user -> screens(user).map(screen -> new Reader(screen.getKey(), user, screen.getValue())))
                .toList();
    }

    private static Stream<Map.Entry<String, List<Integer>>> screens(String user) {
        if (FULL) {
            return Stream.of(Map.entry("zh", WIDTHS), Map.entry("en", WIDTHS));
        }
        boolean hand = user.startsWith("store.") || user.equals("hub");
        Stream<Map.Entry<String, List<Integer>>> phone = Stream.of(Map.entry("zh", List.of(PHONE)));
        Stream<Map.Entry<String, List<Integer>>> desk = Stream.of(Map.entry("en", List.of(DESK)));
        return user.equals(EveryPage.NOBODY) ? Stream.concat(phone, desk) : hand ? phone : desk;
    }

    @Test
    void every_page_is_open_to_all_and_fits_the_screen() {
        Map<String, String> numbers = BusyDay.numbers();

        List<String> faults = readers().stream()
                .flatMap(reader -> look(reader, numbers).stream())
                .toList();

        assertEquals("", String.join("\n", faults));
    }

    /** The widths of a page are looked at in one visit: the layout follows the width alone. */
    private static List<String> look(Reader reader, Map<String, String> numbers) {
        List<String> faults = new ArrayList<>();
        try (Visit visit = Browser.visit(reader.language(), reader.widths().getFirst())) {
            if (!reader.user().equals(EveryPage.NOBODY)) {
                visit.signIn(reader.user());
            }
            EveryPage.all()
                    .filter(page -> page.user().equals(reader.user()))
                    .forEach(page -> look(visit, page, page.path(numbers), reader.widths()).stream()
                            .map(fault -> reader.language() + " " + fault)
                            .forEach(faults::add));
        }
        return faults;
    }

    private static List<String> look(Visit visit, Shown page, String path, List<Integer> widths) {
        List<String> faults = new ArrayList<>();
        int status = visit.at(widths.getFirst()).open(path);
        if (status != page.status()) {
            faults.add("answers " + status);
        }
        for (int width : WIDTHS) {
            visit.at(width);
            if (FULL) {
                visit.shoot(page.name());
            }
            if (widths.contains(width)) {
                visit.barriers().forEach(barrier -> faults.add(barrier + " at " + width));
            }
            if (visit.overflow() > 0) {
                faults.add(visit.overflow() + " px too wide at " + width);
            }
        }
        visit.complaints().stream()
                .filter(complaint -> page.status() == 200 || !complaint.contains("status of " + page.status()))
                .forEach(faults::add);
        visit.forgive();
        return faults.stream()
                .map(fault -> page.name() + " (" + path + "): " + fault)
                .toList();
    }
}
