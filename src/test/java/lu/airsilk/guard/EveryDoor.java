package lu.airsilk.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import lu.airsilk.identity.Role;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Rest.Answer;

/**
 * Tries each command by everybody who may not and in every way that it must not be sent, just before the one who may sends
 * it; then sends it again. What it tries must change nothing, since the walk it is part of checks every quantity.
 */
final class EveryDoor {

    private static final Pattern NAMED = Pattern.compile("<([a-z/-]+)>");

    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final String TYPE = "Content-Type";

    private final Map<Call, HttpRequest> walked = new LinkedHashMap<>();
    private final Map<String, String> made = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    /** Somebody whose commands are tried; what belongs to a store is tried when it is not Luoyang's. */
    Rest as(String user) {
        Optional<Person> person = Arrays.stream(Person.values())
                .filter(one -> one.user().equals(user))
                .findFirst();
        Person another = user.startsWith("store.") ? Person.KAIFENG : Person.ALLOCATOR;
        return Rest.as(user).over(request -> send(request, person.orElse(another)));
    }

    /** The commands that have been done, each with the request that did it. */
    Map<Call, HttpRequest> walked() {
        return walked;
    }

    /** Where a reading finds what the walk has made. */
    String path(Call reading) {
        boolean whole = reading.extra().startsWith("/");
        return named((whole ? "" : place(reading.path())) + reading.extra());
    }

    /** The first of its kind with all that it stands below: a photo of the receipt that it was taken of. */
    private String place(String template) {
        int last = template.lastIndexOf('{');
        if (last < 0) {
            return template;
        }
        String below = template.substring(0, last);
        return Objects.requireNonNull(places.get(below), () -> "nothing was made below " + below)
                + template.substring(template.indexOf('}', last) + 1);
    }

    /** What is asked for by something else than its number: a word of its kind, and which it is. */
    void knows(String kind, String which) {
        made.putIfAbsent("/" + kind + "/", which);
    }

    /** The text with each {@code <orders>} replaced by the number of the first of them. */
    String named(String text) {
        return NAMED.matcher(text).replaceAll(named -> first("/" + named.group(1) + "/"));
    }

    private String first(String below) {
        return Objects.requireNonNull(made.get(below), () -> "nothing was made below " + below);
    }

    private Answer send(HttpRequest request, Person sender) {
        Optional<Call> found = Call.of(request.method(), request.uri().getPath().substring("/api/v1".length()));
        found.ifPresent(call -> remember(call, request.uri()));
        if (found.filter(call -> isTried(call, sender)).isEmpty()) {
            return remembered(Rest.plainly(request));
        }
        refusedToStrangers(found.get(), request);
        refusedAsItIs(found.get(), request);
        Answer first = remembered(Rest.plainly(request));
        if (first.status() < 300) {
            walked.put(found.get(), request);
            doneOnce(found.get(), request, first);
        }
        return first;
    }

    private boolean isTried(Call call, Person sender) {
        boolean owner = !call.is("own") || sender.role() != Role.STORE || sender == Person.KAIFENG;
        return call.isCommand() && sender.may(call) && owner && !walked.containsKey(call);
    }

    private static void refusedToStrangers(Call call, HttpRequest request) {
        Rest.plainly(Sent.without("Authorization", request)).refuses(401);
        for (Person person : Person.values()) {
            if (!person.may(call)) {
                Rest.plainly(by(person, request)).refuses(403);
            }
        }
        if (call.is("own")) {
            Rest.plainly(by(Person.LUOYANG, request)).refuses(404);
        }
    }

    private static HttpRequest by(Person person, HttpRequest request) {
        return Sent.with("Authorization", person.rest().header("Authorization"), request);
    }

    /** A refused command leaves no key behind, so the walk's own key stays unused. */
    private static void refusedAsItIs(Call call, HttpRequest request) {
        Rest.plainly(Sent.without(KEY, request)).refuses(400);
        if (call.is("versioned")) {
            Answer stale = Rest.plainly(Sent.with(IF_MATCH, "\"999999\"", request));
            assertEquals(List.of("version.stale"), stale.refuses(409).refusals(), call.toString());
        }
        if (request.headers().firstValue(TYPE).isPresent() && !call.is("any-type")) {
            Rest.plainly(Sent.with(TYPE, "application/x-nothing", request)).refuses(415);
        }
    }

    private void doneOnce(Call call, HttpRequest request, Answer first) {
        Answer again = Rest.plainly(request);
        assertTrue(
                again.status() == first.status() && again.says(first),
                () -> call + " said first " + first.status() + " " + first.body() + ", then " + again.status() + " "
                        + again.body());
        Answer other =
                Rest.plainly(call.extra().isEmpty() ? ofAnother(request) : Sent.saying(named(call.extra()), request));
        assertEquals(List.of("command.keyReused"), other.refuses(409).refusals(), call.toString());
        if (!first.header("Location").isEmpty()) {
            Rest.plainly(Sent.get(first.header("Location"), request)).expect(200);
        }
        boolean saysWhere = first.status() == 201 && !first.header("Location").isEmpty();
        assertTrue(!call.is("makes") || saysWhere, call + " made something and does not say where");
    }

    private Answer remembered(Answer answer) {
        String location = answer.header("Location");
        if (answer.status() < 300 && !location.isEmpty()) {
            URI place = URI.create(location);
            Call.of("GET", place.getPath().substring("/api/v1".length())).ifPresent(call -> remember(call, place));
        }
        return answer;
    }

    private void remember(Call call, URI requested) {
        String[] template = call.path().split("/", -1);
        String[] path = requested.getRawPath().substring("/api/v1".length()).split("/", -1);
        String above = "";
        for (int i = 1; i < template.length; i++) {
            if (template[i].startsWith("{")) {
                made.putIfAbsent(above + "/", path[i]);
                places.putIfAbsent(
                        above + "/", String.join("/", Arrays.asList(path).subList(0, i + 1)));
            }
            above += "/" + template[i];
        }
    }

    /** The same command to another thing of the same kind, whose number stands last or before the verb. */
    private static HttpRequest ofAnother(HttpRequest request) {
        String path = request.uri().getRawPath();
        int end = Character.isDigit(path.charAt(path.length() - 1)) ? path.length() : path.lastIndexOf('/');
        String other = path.charAt(end - 1) == '9' ? "8" : "9";
        return Sent.to(path.substring(0, end - 1) + other + path.substring(end), request);
    }
}
