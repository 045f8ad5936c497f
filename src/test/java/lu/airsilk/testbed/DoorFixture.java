package lu.airsilk.testbed;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.util.EnumSet;

/**
 * Lets Arquillian's runner into the portal under test: it has no session, so the portal's own filters would send it to
 * the sign-in page. Stands before them and forwards, which they do not see.
 */
@WebListener
public class DoorFixture implements ServletContextListener {

    private static final String RUNNER = "/ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext()
                .addFilter("arquillian", new Door())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, RUNNER);
    }

    private static final class Door implements Filter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            request.getRequestDispatcher(RUNNER).forward(request, response);
        }
    }
}
