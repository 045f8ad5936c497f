package lu.airsilk.testbed;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.util.EnumSet;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Tells anybody who asks how many statements the portal has prepared, and how often it has looked through a session. */
@WebListener
public class StatementsFixture implements ServletContextListener {

    static final String PATH = "/test-statements";

    @PersistenceUnit(unitName = "portal")
    EntityManagerFactory portal;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext()
                .addFilter("statements", new Counter())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, PATH);
    }

    private final class Counter implements Filter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException {
            Statistics statistics = portal.unwrap(SessionFactory.class).getStatistics();
            statistics.setStatisticsEnabled(true);
            response.getWriter().print(statistics.getPrepareStatementCount() + " " + statistics.getFlushCount());
        }
    }
}
