package lu.airsilk.jobs;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/** What a job costs its person and the line: taps, keys, requests, bytes, and the time the page's own thread was busy. */
final class Toll {

    private final CDPSession line;
    private final Map<String, String> asked = new HashMap<>();
    private final double busyBefore;
    private int taps;
    private int keys;
    private long requests;
    private long bytes;

    Toll(Page page) {
        line = page.context().newCDPSession(page);
        line.send("Performance.enable");
        busyBefore = busy();
        line.send("Network.enable");
        line.on("Network.requestWillBeSent", this::asked);
        line.on("Network.loadingFinished", this::finished);
        line.on("Network.requestServedFromCache", this::known);
    }

    private void asked(JsonObject request) {
        String url = request.getAsJsonObject("request").get("url").getAsString();
        if (url.startsWith("http")) {
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
