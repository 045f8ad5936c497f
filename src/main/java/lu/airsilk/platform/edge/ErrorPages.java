package lu.airsilk.platform.edge;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Objects;
import lu.airsilk.platform.Faults;
import lu.airsilk.platform.rest.ProblemWriter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the page for a refused, unknown or failed request. The failed request may have been a form's: the error page is
 * opened as if it had been asked for plainly, so that nothing of that form can fail a second time. Programs get a problem
 * instead, wherever below {@code /api/} they asked.
 */
public class ErrorPages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String TOLD = "fault";

    @Inject
    transient ProblemWriter problems;

    @Inject
    transient Faults faults;

    /** Where the browser goes when a step of an open page has ended in a fault. */
    public static String of(String reference) {
        return "/error?" + TOLD + "=" + reference;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        takeTold(request, response);
        if (asksProgram(request)) {
            tellProgram(request, response);
        } else {
            String page = "/WEB-INF/errors/" + page(response.getStatus()) + ".xhtml";
            request.getRequestDispatcher(page).forward(new PlainRequest(request), response);
        }
    }

    private static void takeTold(HttpServletRequest request, HttpServletResponse response) {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return; // a refused form may not have come whole, and nobody waits for it
        }
        String told = Objects.requireNonNullElse(request.getParameter(TOLD), "");
        if (told.matches("[0-9a-f]{8}")) {
            request.setAttribute(RequestFaults.REFERENCE, told);
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static boolean asksProgram(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith(request.getContextPath() + "/api/");
    }

    private void tellProgram(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestFaults.REFERENCE) instanceof String reference) {
            problems.writeFault(reference, request, response);
        } else if (response.getStatus() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            Throwable fault = thrown instanceof Throwable told ? told : new ServletException("failed without a fault");
            problems.writeFault(faults.log(fault), request, response);
        } else {
            problems.write(response.getStatus(), request, response);
        }
    }

    private static int page(int status) {
        return switch (status) {
            case 403, 413 -> status;
            case 400, 405, 411, 415 -> 400;
            case 408, 429, 503 -> 503;
            default -> status < 500 ? 404 : 500;
        };
    }

    /** The same request as a GET without parameters. */
    private static final class PlainRequest extends HttpServletRequestWrapper {

        PlainRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
