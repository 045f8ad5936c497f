package lu.airsilk.testbed;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/** What a visit fetches over the line, counted as it is sent: compressed, with its headers. */
public final class Line {

    private static final double KIB = 1024;

    private final Visit visit;
    private final CDPSession network;
    private final List<Double> sizes = new ArrayList<>();

    public Line(Visit visit) {
        this.visit = visit;
        network = visit.page().context().newCDPSession(visit.page());
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                done -> sizes.add(done.get("encodedDataLength").getAsDouble()));
    }

    /** Forgets what the browser has kept: the next page comes as to somebody new. */
    public void cold() {
        visit.page()
                .waitForLoadState(LoadState.NETWORKIDLE); // what the page before still fetches is not the next one's
        network.send("Network.clearBrowserCache");
    }

    /** What opening the page takes until all of it is there. */
    public Weight weigh(String path) {
        sizes.clear();
        int status = visit.open(path);
        if (status != 200) {
            throw new AssertionError(path + " answers " + status);
        }
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        List<Double> sent = sizes.stream().filter(size -> size > 0).toList(); // 0 is from the browser's own memory
        return new Weight(sent.stream().mapToDouble(Double::doubleValue).sum() / KIB, sent.size());
    }

    /** So many KiB in so many requests. */
    public record Weight(double kib, int requests) {}
}
