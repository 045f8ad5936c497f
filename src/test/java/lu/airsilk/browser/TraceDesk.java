package lu.airsilk.browser;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import lu.airsilk.testbed.Screen;

/** The trace of a number and the search for any number, as staff read them. */
public final class TraceDesk {

    private static final String STOPS = """
            table => [...table.tBodies].flatMap(body => [...body.rows].slice(1).map(row => ({
              kind: body.rows[0].textContent.trim(),
              id: row.cells[0].textContent.trim(),
              units: row.cells[1].querySelector('span').textContent.trim(),
              onward: [...row.cells[2].querySelectorAll('li')].map(li => li.textContent.trim()).join('\\n')
            })))""";

    private final Screen reader;

    public TraceDesk(Screen reader) {
        this.reader = reader;
    }

    /** The stations of a lot, an air waybill or an order. */
    @SuppressWarnings("unchecked")
    public List<Stop> trace(String number) {
        reader.open("portal/trace.xhtml?number=" + number);
        Object stops = reader.visit().page().locator("table.plain").evaluate(STOPS);
        return ((List<Map<String, String>>) stops).stream().map(Stop::of).toList();
    }

    /** Where the search for a number leads: to the page of the only thing found, else to the list of what was found. */
    public String find(String number) {
        Locator box = reader.open("portal/find.xhtml").visit().page().locator(".find input");
        box.fill(number);
        reader.answered(() -> box.press("Enter"));
        return reader.visit().page().url();
    }

    /** A station: how many units passed it, and where they went on to. */
    public record Stop(String kind, String id, int units, List<String> onward) {

        static Stop of(Map<String, String> row) {
            return new Stop(
                    row.getOrDefault("kind", ""),
                    row.getOrDefault("id", ""),
                    number(row.getOrDefault("units", "")),
                    row.getOrDefault("onward", "").lines().toList());
        }

        /** The units that went on from here. */
        public int unitsOnward() {
            return onward.stream()
                    .mapToInt(
                            link -> number(link.substring(0, link.indexOf('→')).strip()))
                    .sum();
        }

        private static int number(String digits) {
            return digits.isEmpty() ? 0 : Integer.parseInt(digits.replace(",", ""));
        }
    }
}
