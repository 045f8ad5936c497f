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
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in Chinese on a phone, as stores open it, and in English on a desk, as import staff do: nothing to complain
 * about. Both languages at both widths, on both databases, and a picture of each, with {@code -Pfull}.
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

    static Stream<Arguments> readers() {
        List<String> users = EveryPage.all().map(Shown::user).distinct().toList();
        List<Integer> both = List.of(DESK, PHONE);
        return Stream.of(Map.entry("zh", FULL ? both : List.of(PHONE)), Map.entry("en", FULL ? both : List.of(DESK)))
                .flatMap(reader -> users.stream().map(user -> Arguments.of(reader.getKey(), user, reader.getValue())));
    }

    /** The widths of a page are looked at in one visit: the layout follows the width alone. */
    @ParameterizedTest
    @MethodSource("readers")
    void every_page_is_open_to_all_and_fits_the_screen(String language, String user, List<Integer> widths) {
        Map<String, String> numbers = BusyDay.numbers();
        List<String> faults = new ArrayList<>();
        try (Visit visit = Browser.visit(language, widths.getFirst())) {
            if (!user.equals(EveryPage.NOBODY)) {
                visit.signIn(user);
            }
            EveryPage.all()
                    .filter(page -> page.user().equals(user))
                    .forEach(page -> faults.addAll(look(visit, page, page.path(numbers), widths)));
        }
        assertEquals("", String.join("\n", faults));
    }

    private static List<String> look(Visit visit, Shown page, String path, List<Integer> widths) {
        List<String> faults = new ArrayList<>();
        int status = visit.at(widths.getFirst()).open(path);
        if (status != page.status()) {
            faults.add("answers " + status);
        }
        for (int width : widths) {
            visit.at(width);
            if (FULL) {
                visit.shoot(page.name());
            }
            visit.barriers().forEach(barrier -> faults.add(barrier + " at " + width));
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
