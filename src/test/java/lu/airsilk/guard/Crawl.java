package lu.airsilk.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.airsilk.testbed.Pages;

/** Follows the links of the pages from somebody's home, as far as they lead. */
final class Crawl {

    /** Of one page so many are opened, each about another thing: not everything can be done with each. */
    private static final int OF_EACH = 3;

    /** In links, and in what buttons do when they are pressed. */
    private static final Pattern LINK = Pattern.compile("[\"']/([a-z]+/[^\"'\\s]+?\\.xhtml[^\"'#{\\s]*)");

    private final Pages pages;
    private final Map<String, Integer> opened = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    private Crawl(Pages signedIn) {
        pages = signedIn;
    }

    /** The views that this person reaches from home. */
    static Set<String> of(Pages signedIn) {
        var crawl = new Crawl(signedIn);
        crawl.ahead.add("portal/home.xhtml");
        while (!crawl.ahead.isEmpty()) {
            crawl.open(crawl.ahead.removeFirst());
        }
        return Set.copyOf(crawl.opened.keySet());
    }

    private void open(String address) {
        String view = address.replaceFirst("\\?.*", "");
        if (seen.add(address) && opened.merge(view, 1, Integer::sum) <= OF_EACH) {
            links(pages.open(address).body()).forEach(ahead::addLast);
        }
    }

    private static Stream<String> links(String page) {
        return LINK.matcher(page.replace("\\/", "/")
                        .replace("\\-", "-")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'"))
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"));
    }
}
