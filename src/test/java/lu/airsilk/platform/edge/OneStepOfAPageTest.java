package lu.airsilk.platform.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Six taps at once on one page; two pages side by side. */
class OneStepOfAPageTest {

    private final OneStepOfAPage door = new OneStepOfAPage();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Map<Object, Object> kept = new ConcurrentHashMap<>();
    private final HttpSession session = (HttpSession) Proxy.newProxyInstance(
            OneStepOfAPageTest.class.getClassLoader(),
            new Class<?>[] {HttpSession.class},
            (_, method, said) ->
                    method.getName().equals("getAttribute") ? kept.get(said[0]) : kept.put(said[0], said[1]));

    @Test
    void steps_of_one_page_are_worked_on_one_after_the_other() throws Exception {
        CountDownLatch all = new CountDownLatch(6);
        FilterChain page = (request, response) -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            served.incrementAndGet();
            LockSupport.parkNanos(1_000);
            inside.decrementAndGet();
        };
        Callable<Void> step = () -> {
            all.countDown();
            all.await(5, TimeUnit.SECONDS);
            for (int i = 0; i < 200; i++) {
                door.doFilter(request("1:2"), answer(), page);
            }
            return null;
        };
        try (ExecutorService browser = Executors.newFixedThreadPool(6)) {
            for (var done : browser.invokeAll(Collections.nCopies(6, step))) {
                done.get();
            }
        }

        assertEquals(1_200, served.get());
        assertEquals(1, most.get());
    }

    /** Each ends only once the other one has begun. */
    @Test
    void two_pages_go_on_side_by_side() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        FilterChain page = (request, response) -> {
            both.countDown();
            served.addAndGet(isThere(both) ? 1 : 0);
        };
        List<Callable<Void>> steps = List.of(step("1:2", page), step("3:4", page));
        try (ExecutorService browser = Executors.newFixedThreadPool(2)) {
            for (var done : browser.invokeAll(steps)) {
                done.get();
            }
        }

        assertEquals(2, served.get());
    }

    private Callable<Void> step(String state, FilterChain page) {
        return () -> {
            door.doFilter(request(state), answer(), page);
            return null;
        };
    }

    private static boolean isThere(CountDownLatch both) {
        try {
            return both.await(30, TimeUnit.SECONDS); // a machine that holds its breath is no fault
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Nine taps wait behind the first: a tenth is told at once to come again. */
    @Test
    void who_sends_more_than_a_hasty_hand_takes_no_more_threads() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        FilterChain slow = (request, response) -> served.addAndGet(isThere(end) ? 1 : 0);
        try (ExecutorService browser = Executors.newFixedThreadPool(30)) {
            var steps = Stream.generate(() -> browser.submit(step("1:2", slow)))
                    .limit(30)
                    .toList();
            while (refused.get() < 30 - 1 - OneStepOfAPage.WAITING) {
                Thread.onSpinWait();
            }
            end.countDown();
            for (var done : steps) {
                done.get();
            }
        }

        assertEquals(1 + OneStepOfAPage.WAITING, served.get());
    }

    private HttpServletRequest request(String state) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                OneStepOfAPageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (_, method, _) -> switch (method.getName()) {
                    case "getSession" -> session;
                    case "getContentType" -> "application/x-www-form-urlencoded";
                    default -> state;
                });
    }

    private HttpServletResponse answer() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                OneStepOfAPageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (_, _, _) -> refused.incrementAndGet());
    }
}
