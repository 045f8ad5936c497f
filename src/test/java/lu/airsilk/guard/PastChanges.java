package lu.airsilk.guard;

import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Visit;

/** An auditor who looks at who changed something last. */
final class PastChanges implements AutoCloseable {

    private static final String NEWEST = """
        async user => {
          const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
          return [...page.querySelectorAll('.moments li')]
            .filter(li => li.querySelector('.who').textContent === user)
            .map(li => li.querySelector('time').dateTime)[0] ?? '';
        }\
        """;

    private final Visit auditor = Browser.visit("en", 1440).signIn("auditor");

    /** When this person has changed something last; empty when it is long ago. */
    String newest(String user) {
        return (String) auditor.page().evaluate(NEWEST, user);
    }

    @Override
    public void close() {
        auditor.close();
    }
}
