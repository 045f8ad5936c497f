package lu.airsilk.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.testbed.Pages;
import lu.airsilk.testbed.Portal;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the portal has a browser keep to, and what it takes from one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a build asks on H2: nothing of it is the database's")
class BrowserGuardIT {

    private static final List<String> EVERYWHERE = List.of(
            "strict-transport-security: max-age=31536000; includesubdomains",
            "x-content-type-options: nosniff",
            "referrer-policy: same-origin",
            "cross-origin-opener-policy: same-origin");
    private static final List<String> POLICY =
            List.of("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action ");

    private final Pages stranger = new Pages(Portal.shared().uri());

    @Test
    void every_answer_tells_the_browser_what_it_may_do_with_it() {
        for (String path : List.of(
                "",
                "identity/sign-in.xhtml",
                "api/v1/stores",
                "health",
                "favicon.ico",
                "no-such-thing",
                "no-such.xhtml")) {
            HttpResponse<String> answer = stranger.open(path);
            List<String> said = answer.headers().map().entrySet().stream()
                    .flatMap(BrowserGuardIT::lines)
                    .toList();

            assertEquals(
                    List.of(),
                    EVERYWHERE.stream().filter(line -> !said.contains(line)).toList(),
                    path);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertEquals(
                    List.of(),
                    POLICY.stream().filter(part -> !policy.contains(part)).toList(),
                    path);
        }
    }

    private static Stream<String> lines(Map.Entry<String, List<String>> header) {
        return header.getValue().stream().map(value -> (header.getKey() + ": " + value).toLowerCase(Locale.ROOT));
    }

    @Test
    void scripts_of_a_page_are_its_own_or_carry_its_nonce() {
        HttpResponse<String> page =
                new Pages(Portal.shared().uri()).signedIn("buyer").open("portal/home.xhtml");
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        String scripts = policy.replaceFirst(".*script-src ", "");

        assertTrue(scripts.contains("'nonce-"), policy);
        assertFalse(scripts.contains("unsafe"), policy);
        assertTrue(
                page.body().lines().noneMatch(line -> line.matches(".*<script(?![^>]*(src|nonce)=).*")), page.body());
    }

    @Test
    void nobody_elses_page_may_read_an_answer() {
        HttpResponse<String> answer = stranger.ask("GET", "api/v1/stores", "Origin", "https://evil.example");

        assertEquals(Map.of(), allowances(answer));
    }

    private static Map<String, List<String>> allowances(HttpResponse<String> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(header -> header.getKey().toLowerCase(Locale.ROOT).startsWith("access-control-"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void pages_and_figures_are_kept_in_no_cache() {
        Pages buyer = new Pages(Portal.shared().uri()).signedIn("buyer");

        for (String path : List.of("portal/home.xhtml", "identity/sign-in.xhtml", "api/v1/stores")) {
            assertTrue(
                    buyer.open(path)
                            .headers()
                            .allValues("Cache-Control")
                            .toString()
                            .contains("no-store"),
                    path);
        }
    }

    @Test
    void every_cookie_is_for_this_host_secure_lines_and_no_script() {
        Pages buyer = new Pages(Portal.shared().uri()).signedIn("buyer");
        buyer.speaking("zh");

        assertEquals(4, buyer.cookies().size(), buyer.cookies()::toString);
        for (String cookie : buyer.cookies()) {
            String kept = cookie.toLowerCase(Locale.ROOT);
            assertTrue(kept.startsWith("__host-"), cookie);
            for (String attribute : List.of("; path=/", "; secure", "; httponly", "samesite=")) {
                assertTrue(kept.contains(attribute), cookie);
            }
            assertEquals(2, kept.split("samesite=", -1).length, cookie);
            assertFalse(kept.contains("domain="), cookie);
        }
    }

    @Test
    void a_session_is_another_one_after_the_sign_in_and_in_no_address() {
        Pages buyer = new Pages(Portal.shared().uri());
        buyer.open("identity/sign-in.xhtml");
        String before = buyer.cookies().toString();
        buyer.signedIn("buyer");

        assertFalse(buyer.cookies().toString().equals(before), before);
        assertFalse(
                buyer.open("portal/home.xhtml").body().toLowerCase(Locale.ROOT).contains("jsessionid"));
    }

    @Test
    void a_session_needs_both_its_cookies() {
        for (String cookie : List.of("__Host-SID", "__Host-bind")) {
            Pages buyer = new Pages(Portal.shared().uri()).signedIn("buyer");
            assertEquals(200, buyer.open("portal/home.xhtml").statusCode());

            assertEquals(302, buyer.without(cookie).open("portal/home.xhtml").statusCode(), cookie);
        }
    }

    @Test
    void who_knows_only_the_id_of_a_session_ends_nothing() {
        Pages buyer = new Pages(Portal.shared().uri()).signedIn("buyer");
        HttpResponse<String> led = buyer.copied().without("__Host-bind").open("portal/home.xhtml");

        assertTrue(led.headers().allValues("Set-Cookie").toString().contains("__Host-SID=;"), led.headers()::toString);
        assertEquals(200, buyer.open("portal/home.xhtml").statusCode());
    }

    @Test
    void who_signs_out_is_out_wherever_the_cookies_are_kept() {
        Pages buyer = new Pages(Portal.shared().uri()).signedIn("buyer");
        Pages thief = buyer.copied();
        assertEquals(200, thief.open("portal/home.xhtml").statusCode());

        HttpResponse<String> end = buyer.signOut();

        assertEquals(302, end.statusCode(), end.body());
        assertTrue(end.headers().firstValue("Clear-Site-Data").isPresent(), end.headers()::toString);
        assertEquals(302, thief.open("portal/home.xhtml").statusCode());
    }

    @Test
    void a_call_by_cookie_counts_only_when_the_portals_own_page_makes_it() {
        Pages buyer = new Pages(Portal.shared().uri()).signedIn("buyer");

        assertEquals(401, buyer.open("api/v1/stores").statusCode());
        assertEquals(401, stores(buyer, "cross-site"));
        assertEquals(401, stores(buyer, "same-site"));
        assertEquals(200, stores(buyer, "same-origin"));
    }

    private static int stores(Pages person, String from) {
        return person.ask("GET", "api/v1/stores", "Sec-Fetch-Site", from).statusCode();
    }

    @Test
    void nobody_is_led_to_another_host_after_the_sign_in() {
        for (String there :
                List.of("https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)")) {
            Pages buyer = new Pages(Portal.shared().uri());
            String led = buyer.signIn("buyer", "identity/sign-in.xhtml?then=" + URLEncoder.encode(there, UTF_8))
                    .headers()
                    .firstValue("Location")
                    .orElse("");

            assertEquals("/", led, there);
        }
    }

    @Test
    void nothing_of_the_build_the_sources_or_other_peoples_tools_is_served() {
        Pages administrator = new Pages(Portal.shared().uri()).signedIn("admin");
        for (String path : List.of(
                ".git/HEAD",
                "WEB-INF/web.xml",
                "META-INF/MANIFEST.MF",
                "resources/",
                "portal/",
                "api/v1/application.wadl",
                "asadmin",
                "management/domain",
                "h2-console")) {
            int status = stranger.open(path).statusCode();
            assertTrue(List.of(302, 401, 403, 404).contains(status), path + ": " + status);
            int inside = administrator.open(path).statusCode();
            assertTrue(List.of(401, 403, 404).contains(inside), path + " for the administrator: " + inside);
        }
    }

    @Test
    void nothing_is_sent_back_to_who_traces() {
        HttpResponse<String> answer = stranger.ask("TRACE", "health", "X-Secret", "seven");

        assertTrue(answer.statusCode() >= 400, () -> "" + answer.statusCode());
        assertFalse(answer.body().contains("seven"));
    }
}
