package lu.airsilk.jobs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import lu.airsilk.testbed.Device;

/**
 * A finger or a mouse: it reaches what is really there, at its middle, and nothing else.
 */
final class Hands {

    /**
     * Scrolls as a person would and tells where the middle is and why it cannot be pressed. Nobody presses before they see
     * what they have scrolled to; a list that opened in between would close, as it does when the page moves under it. The
     * row of a list is as large a target as its link, a box as large as its words. Nothing comes back where a list that was
     * written anew took it away meanwhile.
     */
    private static final String FIND = """
        async (el, finger) => {
          const whole = el.matches('a.open, a.whole') && el.closest('.air-table tbody tr, li')
            || el.closest('label') || (el.matches('input') && el.labels && el.type.match(/checkbox|radio/) && el.labels[0]) || el;
          const middle = () => { const b = el.getBoundingClientRect(); return [b.left + b.width / 2, b.top + b.height / 2]; };
          const inside = ([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
          const hit = ([x, y]) => document.elementFromPoint(x, y);
          const mine = there => there && (el === there || el.contains(there) || whole.contains(there));
          const reached = () => inside(middle()) && mine(hit(middle()));
          const scroll = async block => {
            if (reached()) return;
            el.scrollIntoView({ block, inline: 'nearest' });
            for (let frame = 0; frame < 2; frame++) await new Promise(seen => requestAnimationFrame(seen));
          };
          await scroll('nearest');
          await scroll('center');
          if (!el.isConnected) return null;
          const at = middle(), there = hit(at), box = el.getBoundingClientRect(), room = whole.getBoundingClientRect();
          const name = e => e ? e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + '.' + e.className : 'nothing';
          let why = '';
          if (!inside(at)) why = `outside the screen at ${at}`;
          else if (!mine(there)) why = `covered by ${name(there)} at ${at}`;
          else if (finger && (Math.max(box.width, room.width) < 43.5 || Math.max(box.height, room.height) < 43.5))
            why = `${Math.round(box.width)} × ${Math.round(box.height)} px is too small for a finger`;
          return why ? `${name(el)}: ${why}` : at;
        }\
        """;

    private final Page page;
    private final Device device;

    Hands(Page page, Device device) {
        this.page = page;
        this.device = device;
    }

    /** Taps or clicks it; fails when a person could not. Who sees it written anew under the finger looks again. */
    void press(Locator piece) {
        Object found = null;
        while (found == null) {
            piece.waitFor();
            found = piece.evaluate(FIND, device.isTouch());
        }
        if (!(found instanceof List<?> at)) {
            throw new AssertionError(found + " on " + page.url());
        }
        double x = ((Number) at.get(0)).doubleValue();
        double y = ((Number) at.get(1)).doubleValue();
        if (device.isTouch()) {
            page.touchscreen().tap(x, y);
        } else {
            page.mouse().click(x, y);
        }
    }

    /** Types with real keys where the cursor is. */
    int type(String text) {
        page.keyboard().type(text);
        return text.length();
    }

    /** Puts text where the cursor is without a keystroke, as an input method, a voice or a paste does. */
    void put(String text) {
        page.keyboard().insertText(text);
    }

    /** What a person who looks at the screen sees of these pieces: the words of those that are in view and not covered. */
    List<String> inView(Locator pieces) {
        List<?> words = (List<?>) pieces.evaluateAll(IN_VIEW);
        return words.stream().map(String.class::cast).toList();
    }

    private static final String IN_VIEW = """
        pieces => pieces.filter(el => {
          const b = el.getBoundingClientRect();
          if (!b.width || !b.height) return false;
          const x = Math.min(innerWidth - 1, Math.max(0, b.left + b.width / 2));
          const y = b.height > innerHeight ? Math.max(b.top, 0) + 20 : b.top + b.height / 2;
          if (y < 0 || y >= innerHeight || b.right <= 0 || b.left >= innerWidth) return false;
          const there = document.elementFromPoint(x, y);
          return there && (el.contains(there) || there.contains(el) && there.tagName !== 'HTML');
        }).map(el => (el.innerText || el.value || '').replace(/\\u00a0/g, ' ').trim())\
        """;
}
