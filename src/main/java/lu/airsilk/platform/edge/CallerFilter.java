package lu.airsilk.platform.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.Deadline;

/**
 * Notes where each request comes from and gives it a number, which its answer carries: what is told of it in the log and
 * among the security events is found again by it. From here on its time runs.
 */
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String NUMBER = "X-Request-Id";

    @Inject
    transient Proxies proxies;

    @Inject
    transient LongRequests requests;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        response.setHeader(NUMBER, number);
        Deadline deadline = requests.begin();
        new Caller(proxies.address(request), number, asked(request), deadline).begin();
        try {
            chain.doFilter(request, response);
        } finally {
            Caller.end();
            requests.end(deadline);
        }
    }

    /** The code of a one-time link is a secret, although it stands in an address. */
    private static String asked(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI().replaceFirst("/links/.*", "/links/…");
    }
}
