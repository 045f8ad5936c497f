package lu.airsilk.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Opens pages without a browser, in a session of its own. Keeps the cookies by hand: ours are for secure lines only, and
 * the loopback, which browsers trust, is none to Java's client.
 */
public final class Pages {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final URI portal;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Nobody yet. */
    public Pages(URI portal) {
        this.portal = portal;
    }

    /** Signs in as a sample user, by the form that people use. */
    public Pages signedIn(String user) {
        Map<String, String> form = inputs(open("identity/sign-in.xhtml").body());
        form.replaceAll((name, value) -> switch (name) {
            case "form:user" -> user;
            case "form:password" -> "airsilk-demo";
            default -> value;
        });
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(request("identity/sign-in.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(user + " is not let in: " + answer.statusCode());
        }
        return this;
    }

    /** A page as it is sent; redirects are answers too. */
    public HttpResponse<String> open(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static Map<String, String> inputs(String html) {
        return INPUT.matcher(html)
                .results()
                .map(MatchResult::group)
                .filter(input -> NAME.matcher(input).find())
                .collect(Collectors.toMap(
                        input -> first(NAME, input),
                        input -> first(VALUE, input),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
