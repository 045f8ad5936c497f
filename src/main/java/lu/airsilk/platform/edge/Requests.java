package lu.airsilk.platform.edge;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.management.JMException;
import javax.management.ObjectName;
import lu.airsilk.platform.command.LastAnswerGiven;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * The first filter: knows which requests are being answered, so that a stop can wait for them. Once it does, nothing new
 * is let in: 503, and the line is closed, so that a balancer asks another node. The launcher, which hears the operator's
 * TERM, reaches it as an MBean.
 */
public class Requests extends HttpFilter implements RequestsMXBean {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "lu.airsilk:type=Requests";
    private static final String SECONDS_TO_ANOTHER_NODE = "5";

    /** Below the number of threads (boot.asadmin), so that there is always one that says how the portal is. */
    private static final int AT_ONCE = 900;

    @Inject
    transient MetricRegistry figures;

    @Inject
    transient Event<LastAnswerGiven> lastAnswer;

    /** One party for the portal itself; it leaves when the stop begins, and the phase ends with the last request. */
    private final transient Phaser answering = new Phaser(1);

    private volatile boolean stopping;

    @Override
    public void init() throws ServletException {
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(this, new ObjectName(NAME));
        } catch (JMException taken) {
            throw new ServletException(taken);
        }
        figures.gauge("airsilk_requests", answering, open -> open.getRegisteredParties() - 1);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        answering.register();
        try {
            if (stopping || (isFull() && !asksHealth(request))) {
                sendAway(response);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            answering.arriveAndDeregister();
        }
    }

    private boolean isFull() {
        return answering.getRegisteredParties() > AT_ONCE;
    }

    static boolean asksHealth(HttpServletRequest request) {
        return request.getServletPath().equals("/health")
                || request.getServletPath().startsWith("/health/");
    }

    private static void sendAway(HttpServletResponse response) {
        response.setHeader("Connection", "close");
        response.setHeader("Retry-After", SECONDS_TO_ANOTHER_NODE);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @Override
    public synchronized boolean drain(long milliseconds) {
        int phase = stopping ? answering.getPhase() : answering.arriveAndDeregister();
        stopping = true;
        try {
            answering.awaitAdvanceInterruptibly(phase, milliseconds, TimeUnit.MILLISECONDS);
            tell();
            return true;
        } catch (TimeoutException stillAnswering) {
            return false;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** By the launcher's thread, which knows nothing of the portal. */
    private void tell() {
        ClassLoader launcher = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(Requests.class.getClassLoader());
        try {
            lastAnswer.fire(new LastAnswerGiven());
        } finally {
            Thread.currentThread().setContextClassLoader(launcher);
        }
    }

    @Override
    public void destroy() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
        } catch (JMException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
