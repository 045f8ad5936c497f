package lu.airsilk.platform.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * That a browser speaks https is believed of the operator's own proxies alone. Where a page leads is said by its path:
 * neither what a sender calls the portal nor how he says that he reaches it goes into a redirect.
 */
public class Schemes extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Proxies proxies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(proxies.isHttps(request) ? new HttpsRequest(request) : request, new PathsOnly(response));
    }

    private static final class HttpsRequest extends HttpServletRequestWrapper {

        private static final int HTTP = 80;
        private static final int HTTPS = 443;

        HttpsRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getScheme() {
            return "https";
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        @Override
        public int getServerPort() {
            return super.getServerPort() == HTTP ? HTTPS : super.getServerPort();
        }

        @Override
        public StringBuffer getRequestURL() {
            String port = getServerPort() == HTTPS ? "" : ":" + getServerPort();
            return new StringBuffer("https://" + getServerName() + port + getRequestURI());
        }
    }

    private static final class PathsOnly extends HttpServletResponseWrapper {

        PathsOnly(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            sendRedirect(location, SC_FOUND, true);
        }

        @Override
        public void sendRedirect(String location, int status, boolean clear) throws IOException {
            if (!location.startsWith("/") || location.startsWith("//")) {
                super.sendRedirect(location, status, clear);
                return;
            }
            if (clear) {
                resetBuffer();
            }
            setStatus(status);
            setHeader("Location", location);
            flushBuffer();
        }
    }
}
