package lu.airsilk.platform.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door as a stranger tries it, word by word on the line: by other names, with other methods, round the corner. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DoorIT {

    private static final boolean FULL = Boolean.getBoolean("airsilk.full");

    /** As many as may have a session; the memory that they take is taken then. */
    private static final int FIRST = 1_000;

    /** Enough to see that there is a bound; all of it with {@code -Pfull}. */
    private static final int OTHERS = FULL ? 29_000 : 200;

    private final URI portal = Portal.shared().uri();

    @ParameterizedTest
    @CsvSource({
        "/identity/sign-in.xhtml, evil.example, 421",
        "/api/v1/tokens, evil.example:80, 421",
        "/, localhost.evil.example, 421",
        "/portal/home.xhtml, evil@localhost, 421",
        "http://evil@localhost/portal/home.xhtml, localhost, 421",
        "/health/live, evil.example, 200",
        "/identity/sign-in.xhtml, localhost:1, 200",
        "/identity/sign-in.xhtml, [::1], 200",
        "/openapi, localhost, 401",
        "/health/../portal/style-sheet.xhtml, localhost, 302",
        "/WEB-INF/web.xml, localhost, 404",
        "/jakarta.faces.resource/.xhtml, localhost, 404",
        "/jakarta.faces.resource/.css.xhtml, localhost, 404",
        "/jakarta.faces.resource/.xhtml?ln=css, localhost, 404",
        "/jakarta.faces.resource/...xhtml?ln=.., localhost, 404",
    })
    void by_its_own_names_and_where_it_is_open(String path, String host, int status) throws IOException {
        int said = Portal.shared().log().length();
        String answer = asked("GET", path, "Host: " + host);

        assertEquals(status, status(answer), answer);
        assertFalse(answer.contains("evil.example"), answer);
        assertTrue(status != 421 || answer.contains("X-Request-Id"), answer);
        assertFalse(Portal.shared().log().substring(said).contains("\tat "), "a stranger's request is worth no stack");
    }

    /** What has the form of a number tells nobody whether there is such a thing. */
    @ParameterizedTest
    @CsvSource({
        "/orders/SO-99-999999",
        "/purchase-orders/PO-99-999999",
        "/customs-entries/CE-99-999999",
        "/allocation-runs/RUN-99-999999",
        "/consignments/172-12345675",
    })
    void who_may_not_is_told_so_whether_there_is_something_or_not(String path) {
        Rest.as("carrier").get(path).refuses(403);
    }

    @Test
    void what_is_no_date_is_as_if_it_had_not_been_said() throws IOException {
        for (String path : List.of("/jakarta.faces.resource/tokens.css.xhtml?ln=css", "/identity/sign-in.xhtml")) {
            assertEquals(200, status(asked("GET", path, "Host: localhost\r\nIf-Modified-Since: yesterday")), path);
        }
    }

    @Test
    void figures_are_for_this_machine_and_the_operators_own_alone() throws IOException {
        String own = asked("GET", "/metrics", "Host: localhost");
        String passedOn = asked("GET", "/metrics", "Host: localhost\r\nX-Forwarded-For: 203.0.113.9");

        assertEquals(200, status(own), own);
        assertEquals(404, status(passedOn), passedOn);
        assertFalse(passedOn.contains("airsilk_"), passedOn);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Origin: https://evil.example",
        "Origin: null"
    })
    void a_form_of_another_site_signs_nobody_in(String header) throws IOException {
        String form = form("buyer", asked("GET", "/identity/sign-in.xhtml", "Host: localhost"));

        String answer = sent("/identity/sign-in.xhtml", form, header + "\r\n");

        assertEquals(403, status(answer), answer);
        assertFalse(answer.contains("__Host-bind"), answer);
        for (String own :
                List.of("Sec-Fetch-Site: same-origin\r\nOrigin: http://localhost", "Origin: http://localhost")) {
            assertEquals(302, status(sent("/identity/sign-in.xhtml", form, own + "\r\n")));
        }
    }

    @Test
    void every_cookie_says_once_where_it_is_sent() throws IOException {
        String form = form("buyer", asked("GET", "/identity/sign-in.xhtml", "Host: localhost"));
        for (String answer : List.of(
                asked("GET", "/identity/sign-in.xhtml", "Host: localhost"),
                asked("GET", "/nothing-here.xhtml", "Host: localhost\r\nCookie: csfcfc=x"),
                sent("/identity/sign-in.xhtml", form, ""))) {
            List<String> cookies = answer.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie:"))
                    .toList();
            assertFalse(cookies.isEmpty(), answer);
            for (String cookie : cookies) {
                assertEquals(2, cookie.toLowerCase(Locale.ROOT).split("samesite=", -1).length, cookie);
                assertTrue(cookie.toLowerCase(Locale.ROOT).contains("secure"), cookie);
            }
        }
    }

    @Test
    void nobody_says_by_which_scheme_it_is_reached_but_a_proxy_of_ours() throws IOException {
        String answer = asked("GET", "/", "Host: localhost\r\nX-Forwarded-Proto: https");

        assertTrue(answer.contains("Location: /identity/sign-in.xhtml"), answer);
        assertFalse(answer.contains("https://localhost"), answer);
    }

    @Test
    void a_request_that_calls_it_by_two_names_is_refused() throws IOException {
        assertEquals(400, status(asked("GET", "/identity/sign-in.xhtml", "Host: localhost\r\nHost: evil.example")));
    }

    @ParameterizedTest
    @CsvSource({"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND"})
    void pages_are_read_and_their_forms_are_sent_and_no_more(String method) throws IOException {
        String answer = asked(method, "/identity/sign-in.xhtml", "Host: localhost");

        assertEquals(405, status(answer), answer);
        assertTrue(answer.contains("Allow: GET, HEAD, POST"), answer);
    }

    @Test
    @EnabledIf(
            value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
            disabledReason = "sessions do not know their database; both show it with -Pfull")
    void a_crowd_of_visits_leaves_no_crowd_of_sessions_and_nothing_in_memory()
            throws IOException, InterruptedException {
        visit(FIRST);
        long live = Portal.shared().liveBytes();
        visit(OTHERS);
        if (FULL) {
            long then = Portal.shared().liveBytes();
            assertTrue(then <= live * 1.05, then + " after " + live);
        }
        String figures = asked("GET", "/metrics", "Host: localhost");
        Matcher sessions =
                Pattern.compile("airsilk_sessions_of_strangers\\S* (\\d+)").matcher(figures);
        assertTrue(sessions.find(), figures);
        assertTrue(Integer.parseInt(sessions.group(1)) <= FIRST, sessions.group());
    }

    private void visit(int times) throws IOException, InterruptedException {
        HttpRequest visit = HttpRequest.newBuilder(portal.resolve("identity/sign-in.xhtml"))
                .HEAD()
                .build();
        try (HttpClient crowd = HttpClient.newHttpClient()) {
            for (int i = 0; i < times; i++) {
                assertEquals(200, crowd.send(visit, BodyHandlers.discarding()).statusCode());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta.faces.ViewState=stateless",
        "jakarta.faces.ViewState=1:2",
        "jakarta.faces.ViewState=stateless&primefaces.nonce=another",
        "form=form&form:signIn=x&jakarta.faces.ViewState=stateless",
        "form=form&form:signIn=x&jakarta.faces.ViewState=rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA",
    })
    void a_form_that_no_page_has_shown_ends_at_the_sign_in_page(String form) throws IOException {
        for (String page : List.of("/identity/sign-in.xhtml", "/portal/home.xhtml", "/order/order-edit.xhtml")) {
            String answer = sent(page, form, "");

            assertTrue(status(answer) == 302 || status(answer) == 200, answer);
            assertTrue(status(answer) == 200 || answer.contains("/identity/sign-in.xhtml"), answer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta.faces.ViewState=stateless",
        "jakarta.faces.ViewState=stateless&primefaces.nonce=another",
        "jakarta.faces.ViewState=1:2&primefaces.nonce=another",
    })
    void a_form_that_no_page_has_shown_to_somebody_known_opens_the_page_anew(String form) throws IOException {
        String cookies = signIn("admin");
        for (String page :
                List.of("/portal/home.xhtml", "/portal/user-edit.xhtml", "/identity/security-events.xhtml")) {
            String answer = sent(page, form, "Cookie: " + cookies + "\r\n");

            assertEquals(302, status(answer), answer);
            assertTrue(answer.contains(page), answer);
        }
    }

    /** The fault comes while half of the answer is written. */
    @ParameterizedTest
    @CsvSource({"0, 1000000", "0, all", "x, 25"})
    void more_rows_a_page_than_a_list_has_are_answered_as_a_browser_reads_it(String first, String rows)
            throws IOException {
        String cookies = "Cookie: " + signIn("buyer") + "\r\n";
        String list = "/catalogue/product-list.xhtml";
        String page = asked("GET", list, "Host: localhost\r\n" + cookies.strip());
        String table = found("id=\"([^\"]*:table)\"", page);
        Map<String, String> form = Map.of(
                "jakarta.faces.partial.ajax",
                "true",
                "jakarta.faces.source",
                table,
                "jakarta.faces.partial.execute",
                table,
                "jakarta.faces.partial.render",
                table,
                table + "_pagination",
                "true",
                table + "_first",
                first,
                table + "_rows",
                rows,
                table + "_encodeFeature",
                "true",
                "jakarta.faces.ViewState",
                found("ViewState[^>]* value=\"([^\"]+)", page),
                "primefaces.nonce",
                found("nonce=\"([^\"]+)", page));

        String answer = sent(
                list,
                form.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("&")),
                cookies + "Faces-Request: partial/ajax\r\n");

        assertEquals(200, status(answer), answer);
        assertTrue(answer.contains("<redirect url=\"/error?fault="), answer);
        assertFalse(answer.contains("<update"), answer);
        assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
        assertTrue(answer.contains("Content-Security-Policy: "), answer);
        assertTrue(answer.contains("Cache-Control: no-store"), answer);
    }

    private static String found(String pattern, String page) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertTrue(found.find(), page);
        return found.group(1);
    }

    @Test
    void a_page_of_somebody_elses_begins_no_order_in_her_name() throws IOException {
        String keeper = Keepers.fresh(Keepers.newStore("Elsewhere"));
        String cookies = signIn(keeper);
        String asked = asked(
                "GET",
                "/order/order-edit.xhtml",
                "Host: localhost\r\nSec-Fetch-Site: cross-site\r\nCookie: " + cookies);

        assertEquals(302, status(asked), asked);
        assertTrue(asked.contains("/order/order-list.xhtml"), asked);
        assertEquals(0, Rest.as(keeper).get("/orders").json().getInt("total"));
    }

    @Test
    void a_page_that_is_opened_begins_no_order() throws IOException {
        String keeper = Keepers.fresh(Keepers.newStore("Looking"));
        String asked = asked(
                "GET",
                "/order/order-edit.xhtml",
                "Host: localhost\r\nSec-Fetch-Site: same-origin\r\nCookie: " + signIn(keeper));

        assertEquals(302, status(asked), asked);
        assertTrue(asked.contains("/order/order-list.xhtml?begin="), asked);
        assertEquals(0, Rest.as(keeper).get("/orders").json().getInt("total"));
    }

    /** By hand, as a browser does it; the cookies that it then has. */
    private String signIn(String user) throws IOException {
        String page = asked("GET", "/identity/sign-in.xhtml", "Host: localhost");
        String answer = sent("/identity/sign-in.xhtml", form(user, page), "");
        assertEquals(302, status(answer), answer);
        return Pattern.compile("(?i)set-cookie: ([^;]+)")
                .matcher(answer)
                .results()
                .map(cookie -> cookie.group(1))
                .collect(Collectors.joining("; "));
    }

    private static String form(String user, String page) {
        return "form=form&form:user=" + user
                + "&form:password=airsilk-demo&form:signIn=x&jakarta.faces.ViewState=stateless"
                + "&primefaces.nonce=" + found("primefaces.nonce\" value=\"([^\"]+)", page);
    }

    private String sent(String path, String form, String headers) throws IOException {
        return exchange("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                + "\r\nConnection: close\r\n\r\n" + form);
    }

    private String asked(String method, String path, String headers) throws IOException {
        return exchange(
                method + " " + path + " HTTP/1.1\r\n" + headers + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }

    private String exchange(String request) throws IOException {
        try (Socket line = new Socket(portal.getHost(), portal.getPort())) {
            line.setSoTimeout(20_000);
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }
}
