package lu.airsilk.testbed;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;

/**
 * What somebody has before them in the browser, handled as people do: by its buttons, its fields and its words. Pieces
 * are named by the last part of their id, rows by a word that stands in them.
 */
public final class Screen {

    /** Marks the page as waiting, until the answer is in it or another page has come. */
    private static final String ASK = """
            document.documentElement.dataset.asked = '';
            if (window.$) $(document).one('pfAjaxComplete', (event, answer) => {
              if (!(answer.responseText || '').includes('<redirect')) delete document.documentElement.dataset.asked;
            });""";

    /** Every row as heading → words; what a field holds counts as a word. */
    private static final String ROWS = """
            table => [...table.querySelectorAll('tbody > tr:not(.ui-datatable-empty-message)')].map(row =>
              Object.fromEntries([...row.cells].map((cell, at) => {
                const title = cell.querySelector(':scope > .ui-column-title');
                const words = [];
                const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
                for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                  if (title && title.contains(node)) continue;
                  words.push((node.nodeType === 3 ? node.data : node.matches('input, textarea') ? node.value : '').trim());
                }
                const heading = title ? title.textContent : table.tHead?.rows[0].cells[at]?.textContent ?? '';
                return [heading.trim(), words.filter(Boolean).join(' ')];
              })))""";

    private final Visit visit;
    private final Page page;

    private Screen(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    public static Screen of(Visit visit) {
        return new Screen(visit);
    }

    public Visit visit() {
        return visit;
    }

    /** Goes to a page that this person may see. */
    public Screen open(String path) {
        int status = visit.open(path);
        if (status != 200) {
            throw new AssertionError(path + " answered " + status);
        }
        return this;
    }

    /** Tries a page that is not this person's: what the portal answers. */
    public int tries(String path) {
        visit.assertNoComplaints();
        int status = visit.open(path);
        visit.forgive();
        return status;
    }

    /** The piece whose id ends so. */
    public Locator piece(String id) {
        return page.locator("[id='" + id + "'], [id$=':" + id + "']").first();
    }

    /** Whether the page offers the piece to this person. */
    public boolean offers(String id) {
        return piece(id).count() > 0;
    }

    /** Presses a button and waits until the portal's answer is shown, on this page or the next. */
    public Screen press(String id) {
        return press(piece(id));
    }

    public Screen press(Locator button) {
        return answered(() -> button.click());
    }

    /** Does what makes the page ask the portal, and waits until the answer is shown. */
    public Screen answered(Runnable deed) {
        page.evaluate(ASK);
        deed.run();
        page.locator("html:not([data-asked])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** Follows a link to the next page. */
    public Screen follow(Locator link) {
        return answered(() -> link.click());
    }

    /** Types into a field. */
    public Screen fill(String id, String value) {
        field(id).fill(value);
        return this;
    }

    /** Types a number into a field with steps. */
    public Screen count(String id, int number) {
        return count(field(id), number);
    }

    public Screen count(Locator field, int number) {
        field.fill("");
        field.pressSequentially(Integer.toString(number));
        return this;
    }

    private Locator field(String id) {
        String named = "[id='%1$s'], [id$=':%1$s'], [id='%1$s_input'], [id$=':%1$s_input']".formatted(id);
        return page.locator("input:is(" + named + "), textarea:is(" + named + ")")
                .first();
    }

    /** Chooses from a drop-down the entry that contains the words. */
    public Screen choose(String id, String words) {
        piece(id).click();
        page.locator("[id$=':" + id + "_panel'] li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    /** Types into a field that suggests, and takes the suggestion that contains the words. */
    public Screen take(String id, String words) {
        field(id).pressSequentially(words);
        Locator suggestion = page.locator("[id$=':" + id + "_panel'] li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        suggestion.waitFor();
        return answered(() -> suggestion.click());
    }

    public String title() {
        return text("h1");
    }

    /** The line that says the state in words. */
    public String state() {
        return text(".page-state");
    }

    /** The words at a place, spaces made single; empty when nothing is there. */
    public String text(String selector) {
        Locator place = page.locator(selector).first();
        return place.count() == 0
                ? ""
                : place.innerText().replaceAll("\\s+", " ").strip();
    }

    /** What the portal said above the page, good or not. */
    public List<String> told() {
        return page.locator("#messages .air-message").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** The rows of a table, from the top. */
    public List<Line> lines(String table) {
        Object rows = page.locator("[id='" + table + "'] table, [id$=':" + table + "'] table")
                .first()
                .evaluate(ROWS);
        return read(rows);
    }

    /** The rows of a table without an id, such as {@code table.plain}. */
    public List<Line> linesAt(String selector) {
        return read(page.locator(selector).first().evaluate(ROWS));
    }

    @SuppressWarnings("unchecked")
    private static List<Line> read(Object rows) {
        return ((List<Map<String, String>>) rows).stream().map(Line::new).toList();
    }

    /** The only row of a table in which the word stands. */
    public Line line(String table, String word) {
        List<Line> found = lines(table).stream().filter(line -> line.says(word)).toList();
        if (found.size() != 1) {
            throw new AssertionError(word + " stands in " + found.size() + " rows of " + lines(table));
        }
        return found.getFirst();
    }

    /** The row itself, to handle what is in it. */
    public Locator row(String table, String word) {
        return page.locator("[id='" + table + "'] tbody > tr, [id$=':" + table + "'] tbody > tr")
                .filter(new Locator.FilterOptions().setHasText(word))
                .first();
    }

    /** A row of a table: the words under each heading. */
    public record Line(Map<String, String> cells) {

        boolean says(String word) {
            return cells.values().stream().anyMatch(cell -> cell.contains(word));
        }

        /** The words under a heading. */
        public String text(String heading) {
            String cell = cells.get(heading);
            if (cell == null) {
                throw new AssertionError("no column " + heading + " but " + cells.keySet());
            }
            return cell;
        }

        /** The first number under a heading; without one 0. */
        public int number(String heading) {
            String digits = text(heading).replace(",", "").replaceFirst("^\\D*(-?\\d+)?(?s:.*)$", "$1");
            return digits.isEmpty() ? 0 : Integer.parseInt(digits);
        }
    }
}
