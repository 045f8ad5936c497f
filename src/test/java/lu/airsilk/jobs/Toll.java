package lu.airsilk.jobs;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lu.airsilk.testbed.Visit;

/** What a job costs its person and the line: taps, keys, requests, bytes, and the time the page's own thread was busy. */
final class Toll {

    /** Fonts, and charts in view, are there: whether home shows one depends on the data of the day. */
    private static final String AT_REST = """
        async () => {
          await document.fonts.ready;
          const charts = [...document.querySelectorAll('.air-chart-picture')];
          const seen = charts.length === 0 ? [] : await new Promise(done => {
            const eye = new IntersectionObserver(done);
            charts.forEach(chart => eye.observe(chart));
          });
          const drawn = one => !one.isIntersecting || one.target.querySelector('canvas[style]');
          while (!seen.every(drawn)) await new Promise(done => requestAnimationFrame(done));
        }\
        """;

    /** The bell listens once a page has stood for a second and a half: how often, depends on the machine and not on the job. */
    static final Pattern BELL = Pattern.compile("/notices/(stream|fresh)$");

    private final CDPSession line;
    private final Map<String, String> asked = new HashMap<>();
    private final Set<String> kept;
    private final double busyBefore;
    private int taps;
    private int keys;
    private long requests;
    private long bytes;

    /** @param visit from whose first page the job goes on */
    Toll(Visit visit) {
        Page page = visit.page();
        page.evaluate(AT_REST);
        kept = visit.fetched();
        line = page.context().newCDPSession(page);
        line.send("Performance.enable");
        busyBefore = busy();
        line.send("Network.enable");
        line.on("Network.requestWillBeSent", this::asked);
        line.on("Network.loadingFinished", this::finished);
        line.on("Network.requestServedFromCache", this::known);
    }

    /** What the pages before the job have fetched stays with the browser, if it has room: that is the machine's matter. */
    private void asked(JsonObject request) {
        String url = request.getAsJsonObject("request").get("url").getAsString();
        if (url.startsWith("http") && !kept.contains(url) && !BELL.matcher(url).find()) {
            asked.put(request.get("requestId").getAsString(), url);
            requests++;
        }
    }

    /** What the browser has kept costs nothing. */
    private void known(JsonObject request) {
        if (asked.remove(request.get("requestId").getAsString()) != null) {
            requests--;
        }
    }

    /** What the page before the job has asked for, and what came from the browser's own store, is not the job's. */
    private void finished(JsonObject answer) {
        long size = answer.get("encodedDataLength").getAsLong();
        boolean counted = asked.remove(answer.get("requestId").getAsString()) != null;
        if (counted && size == 0) {
            requests--;
        }
        bytes += counted ? size : 0;
    }

    void tap() {
        taps++;
    }

    void keys(int more) {
        keys += more;
    }

    Row row() {
        return new Row(taps, keys, requests, bytes, Math.round((busy() - busyBefore) * 1000));
    }

    private double busy() {
        for (var metric : line.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                return metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        return 0;
    }

    /**
     * The sum of a walk.
     *
     * @param bytes over the line, compressed
     * @param busyMillis of the page's main thread on this machine; told, never a failure
     */
    record Row(long taps, long keys, long requests, long bytes, long busyMillis) {

        Row plus(Row more) {
            return new Row(
                    taps + more.taps,
                    keys + more.keys,
                    requests + more.requests,
                    bytes + more.bytes,
                    busyMillis + more.busyMillis);
        }
    }
}
