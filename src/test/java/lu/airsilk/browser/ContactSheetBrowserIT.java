package lu.airsilk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lu.airsilk.browser.EveryPage.Shown;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.TestDatabase;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in Chinese and English, on a desk and on a phone: a picture of each, and nothing to complain about. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ContactSheetBrowserIT {

    private static final int DESK = 1440;
    private static final int PHONE = 360;

    /** English words are the longer ones: where they alone are shown, a phone is what they may not fit. */
    private static final List<Integer> WIDTHS = TestDatabase.isH2OrFull() ? List.of(DESK, PHONE) : List.of(PHONE);

    /** How a page looks does not depend on the database, whether it answers does: each shows it in one language. */
    static Stream<Arguments> readers() {
        List<String> users = EveryPage.all().map(Shown::user).distinct().toList();
        return Stream.of(TestDatabase.isH2OrFull() ? "zh" : "", TestDatabase.isPostgresqlOrFull() ? "en" : "")
                .filter(language -> !language.isEmpty())
                .flatMap(language -> users.stream().map(user -> Arguments.of(language, user)));
    }

    /** The widths of a page are looked at in one visit: the layout follows the width alone. */
    @ParameterizedTest
    @MethodSource("readers")
    void every_page_is_open_to_all_and_fits_the_screen(String language, String user) {
        Map<String, String> numbers = BusyDay.numbers();
        List<String> faults = new ArrayList<>();
        try (Visit visit = Browser.visit(language, DESK)) {
            if (!user.equals(EveryPage.NOBODY)) {
                visit.signIn(user);
            }
            EveryPage.all()
                    .filter(page -> page.user().equals(user))
                    .forEach(page -> faults.addAll(look(visit, page, page.path(numbers))));
        }
        assertEquals("", String.join("\n", faults));
    }

    private static List<String> look(Visit visit, Shown page, String path) {
        List<String> faults = new ArrayList<>();
        int status = visit.at(DESK).open(path);
        if (status != page.status()) {
            faults.add("answers " + status);
        }
        for (int width : WIDTHS) {
            visit.at(width).shoot(page.name());
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
