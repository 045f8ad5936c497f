package lu.airsilk.platform.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lu.airsilk.platform.Faults;
import lu.airsilk.shared.Refused;

/** Where a request's fault ends: it is logged once, and answered under its reference by {@link ErrorPages}. */
public class RequestFaults extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The request attribute with the reference under which a fault stands in the log. */
    public static final String REFERENCE = "faultReference";

    @Inject
    transient Faults faults;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (Throwable fault) {
            if (response.isCommitted()) {
                throw fault; // half an answer is out; only the server can cut the connection
            }
            Optional<Refused> later = Faults.refusal(fault).filter(no -> no.kind() == Refused.Kind.LATER);
            if (later.isEmpty()) {
                request.setAttribute(REFERENCE, faults.log(fault));
            }
            response.sendError(
                    later.isEmpty()
                            ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                            : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
