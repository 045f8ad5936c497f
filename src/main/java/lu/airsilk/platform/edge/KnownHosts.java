package lu.airsilk.platform.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityMatter;

/**
 * Answers only to the names by which the portal may be called, so that no link, redirect or address of it ever leads to a
 * name that somebody has made up: 421, and 400 for a request that says none or two. Who asks how the portal is may call
 * it as they like.
 */
public class KnownHosts extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int MISDIRECTED = 421;

    @Inject
    transient HostNames names;

    @Inject
    transient SecurityEvents seen;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        List<String> hosts = Collections.list(request.getHeaders("Host"));
        if (hosts.size() != 1) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (names.know(hosts.getFirst()) || asksHealth(request)) {
            chain.doFilter(request, response);
        } else {
            seen.report(SecurityKind.LIMIT_REACHED, SecurityMatter.FOREIGN_NAME.of());
            response.sendError(MISDIRECTED);
        }
    }

    private static boolean asksHealth(HttpServletRequest request) {
        return request.getServletPath().equals("/health")
                || request.getServletPath().startsWith("/health/");
    }
}
