package lu.airsilk.testbed;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.List;
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
    private final Map<String, String> asSet = new LinkedHashMap<>();

    /** Nobody yet. */
    public Pages(URI portal) {
        this.portal = portal;
    }

    /** Signs in as a sample user, by the form that people use. */
    public Pages signedIn(String user) {
        signIn(user, "identity/sign-in.xhtml");
        return this;
    }

    /** The same at a door with an address of its own; where it leads to is in the answer. */
    public HttpResponse<String> signIn(String user, String door) {
        Map<String, String> form = inputs(open(door).body());
        form.putAll(Map.of("form:user", user, "form:password", "airsilk-demo", "form:signIn", "form:signIn"));
        HttpResponse<String> answer = post(door, form);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(user + " is not let in: " + answer.statusCode());
        }
        return answer;
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Signs out by the bar of the first page, as its button does. */
    public HttpResponse<String> signOut() {
        return byBar("bar:signOut", "");
    }

    /** Chooses a language by the same bar. */
    public HttpResponse<String> speaking(String language) {
        return byBar("bar:language", language);
    }

    private HttpResponse<String> byBar(String button, String value) {
        String first = open("").body();
        Map<String, String> bar = inputs(first.substring(first.indexOf("id=\"bar\"")));
        bar.put(button, value);
        return post("", bar);
    }

    /** One cookie is lost. */
    public Pages without(String cookie) {
        cookies.remove(cookie);
        return this;
    }

    /** Somebody else with a copy of all cookies. */
    public Pages copied() {
        Pages thief = new Pages(portal);
        thief.cookies.putAll(cookies);
        return thief;
    }

    /** A page as it is sent; redirects are answers too. */
    public HttpResponse<String> open(String path) {
        return send(request(path).GET());
    }

    /** What the forms of a page would send along; nothing when the page is not shown. */
    public Map<String, String> fields(String path) {
        return inputs(open(path).body());
    }

    /** The cookies as a browser sends them. */
    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The same with a header and a verb of the test's own. */
    public HttpResponse<String> ask(String verb, String path, String header, String value) {
        return send(request(path).header(header, value).method(verb, BodyPublishers.noBody()));
    }

    /** A form with one file of so many bytes, to a page that may not have asked for any. */
    public HttpResponse<String> sendFile(String path, int bytes) {
        String file = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + "x".repeat(bytes) + "\r\n--edge--\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(file)));
    }

    /** Each cookie as it was last set, with its attributes. */
    public List<String> cookies() {
        return List.copyOf(asSet.values());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        return request;
    }

    /** What comes bit by bit, as a script of the portal's own pages asks for it. */
    public HttpResponse<InputStream> stream(String path) {
        return send(request(path).header("Sec-Fetch-Site", "same-origin"), BodyHandlers.ofInputStream());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        try {
            HttpResponse<T> answer = CLIENT.send(request.build(), as);
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
        asSet.put(pair[0], cookie);
    }

    private static Map<String, String> inputs(String html) {
        return INPUT.matcher(html)
                .results()
                .map(MatchResult::group)
                .filter(input -> NAME.matcher(input).find() && !input.contains("type=\"submit\""))
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
