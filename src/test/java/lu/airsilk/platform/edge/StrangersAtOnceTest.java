package lu.airsilk.platform.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lu.airsilk.platform.Caller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A crowd from one address is worked on by parts; others come in meanwhile. */
class StrangersAtOnceTest {

    private final StrangersAtOnce door = new StrangersAtOnce();
    private final List<Integer> told = new ArrayList<>();
    private int served;

    @AfterEach
    void end() {
        Caller.end();
    }

    @Test
    void what_one_address_asks_beyond_its_part_is_told_to_come_again_and_finds_room_later() throws Exception {
        from("203.0.113.1");
        ask(StrangersAtOnce.MOST + 5, true);

        assertEquals(StrangersAtOnce.MOST, served);
        assertEquals(List.of(429), told);
        ask(1, true);
        assertEquals(StrangersAtOnce.MOST + 1, served);
    }

    @Test
    void another_address_and_who_has_signed_in_are_served_meanwhile() throws Exception {
        from("203.0.113.1");
        ask(StrangersAtOnce.MOST, true, () -> {
            ask(1, false);
            from("203.0.113.2");
            ask(1, true);
            from("203.0.113.1");
        });

        assertEquals(StrangersAtOnce.MOST + 2, served);
        assertEquals(List.of(), told);
    }

    private static void from(String address) {
        new Caller(address, "0", "GET /", Caller.current().deadline()).begin();
    }

    private void ask(int atOnce, boolean stranger) throws IOException, ServletException {
        ask(atOnce, stranger, () -> {});
    }

    /** Each is asked while the one before it is still worked on. */
    private void ask(int atOnce, boolean stranger, Asking meanwhile) throws IOException, ServletException {
        FilterChain next = (request, response) -> {
            served++;
            if (atOnce > 1) {
                ask(atOnce - 1, stranger, meanwhile);
            } else {
                meanwhile.run();
            }
        };
        door.doFilter(request(stranger), response(), next);
    }

    /** Something else that is asked. */
    private interface Asking {

        void run() throws IOException, ServletException;
    }

    private static HttpServletRequest request(boolean stranger) {
        Map<String, @Nullable Object> answers = stranger
                ? Map.of("getAttribute", true, "getServletPath", "/identity/sign-in.xhtml")
                : Map.of("getServletPath", "/portal/home.xhtml");
        return (HttpServletRequest) Proxy.newProxyInstance(
                StrangersAtOnceTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, of) -> answers.get(method.getName()));
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                StrangersAtOnceTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, of) -> {
                    if (method.getName().equals("setStatus")) {
                        told.add((Integer) of[0]);
                    }
                    return null;
                });
    }
}
