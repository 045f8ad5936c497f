package lu.airsilk.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lu.airsilk.OutsideFiles;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Rest.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests that want to do harm, or are just broken, are refused in words: never a fault of ours, never a stack trace. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HostileRequestsIT {

    private static final int STEP = Boolean.getBoolean("airsilk.full") ? 1 : 12;

    private static final List<String> NO_NUMBERS =
            List.of("%F0%9F%92%A5", "x".repeat(300), "..%2F..%2Fetc", "'%20or%20'1'='1", "-1", "%20", "%E4%BD%A0");

    private static final List<String> NO_PAGES = List.of(
            "page=x",
            "page=-1",
            "page=99999999999",
            "size=0",
            "size=501",
            "size=x",
            "sort=nonsense",
            "sort='",
            "sort=-");

    private final EveryDoor door = AllCalls.walked();
    private final List<String> faults = new ArrayList<>();

    /** Each is sent under the key that the right one has used, so that none can take effect, whatever it says. */
    @Test
    void a_command_with_any_of_its_values_made_wrong_is_refused() {
        door.walked()
                .forEach((call, request) -> Sent.jsonObject(request)
                        .ifPresent(json -> Mutations.of(json)
                                .forEach(wrong ->
                                        refused(call + " " + cut(wrong), Rest.plainly(Sent.saying(wrong, request))))));

        assertEquals("", String.join("\n", faults));
    }

    /** Each body by some calls, and with {@code -Pfull} by each call: one reader reads them all. */
    @Test
    void what_is_no_json_or_the_wrong_json_is_refused() throws IOException {
        List<byte[]> bodies = new ArrayList<>(BrokenJson.bodies());
        for (Path file : OutsideFiles.in("data/hostile/json", ".json")) {
            bodies.add(Files.readAllBytes(file));
        }

        int next = 0;
        for (Map.Entry<Call, HttpRequest> walked : door.walked().entrySet()) {
            if (Sent.jsonObject(walked.getValue()).isPresent()) {
                for (int i = next++ % STEP; i < bodies.size(); i += STEP) {
                    byte[] wrong = bodies.get(i);
                    refused(
                            walked.getKey() + " " + cut(new String(wrong, UTF_8)),
                            Rest.plainly(Sent.saying(BodyPublishers.ofByteArray(wrong), walked.getValue())));
                }
            }
        }

        assertEquals("", String.join("\n", faults));
    }

    @Test
    void a_body_larger_than_anything_that_is_told_in_one_piece_is_refused_however_it_is_sent() {
        byte[] large = " ".repeat(5 << 20).getBytes(UTF_8);
        HttpRequest order = Objects.requireNonNull(
                door.walked().get(Call.of("POST", "/orders").orElseThrow()));

        assertEquals(
                List.of("request.tooLarge"),
                Rest.plainly(Sent.saying(BodyPublishers.ofByteArray(large), order))
                        .refuses(413)
                        .refusals());
        Rest.plainly(Sent.saying(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)), order))
                .refuses(413);
        Rest.at(Portal.shared().uri())
                .post("/tokens", large, "application/json")
                .refuses(413);
    }

    @Test
    void a_text_in_a_charset_that_there_is_not_is_refused_in_words() {
        for (String type :
                List.of("text/plain;charset=nonsense", "application/xml;charset=utf-7", "text/plain;charset=%")) {
            assertEquals(
                    List.of("request.415"),
                    Rest.as("import")
                            .post("/messages?dryRun=true", "FSU/14", type)
                            .refuses(400)
                            .refusals(),
                    type);
        }
    }

    @Test
    void a_message_that_says_more_than_any_flight_has_is_refused() {
        StringBuilder manifest = new StringBuilder("FFM/8\r\n1/CV9712/28NOV/LUX/LXNCV\r\nCGO\r\n");
        for (int serial = 3_001_000; serial < 3_002_200; serial++) {
            manifest.append("172-%07d%dLUXCGO/T12K340.5MC1.5/FOOD\r\n".formatted(serial, serial % 7));
        }

        assertEquals(
                List.of("message.tooMany"),
                Rest.as("carrier")
                        .post("/messages", manifest.append("LAST\r\n").toString(), "text/plain")
                        .refuses(422)
                        .refusals());
    }

    @Test
    void what_is_no_number_of_anything_names_nothing() {
        for (Call call : Call.ALL) {
            if (call.isReading() && call.path().contains("{")) {
                for (String no : NO_NUMBERS) {
                    String path = call.path().replaceFirst("\\{[^}]*}", no).replaceAll("\\{[^}]*}", "1");
                    refused(call + " " + path, Person.AUDITOR.rest().get(path + "?orderLine=SO-26-000001%2F1"));
                }
            }
        }

        assertEquals("", String.join("\n", faults));
    }

    @Test
    void every_list_comes_in_pages_and_refuses_pages_that_there_are_not() {
        List<Call> lists = Call.ALL.stream()
                .filter(Call::isReading)
                .filter(call -> !call.is("stays"))
                .filter(this::isList)
                .toList();

        for (Call list : lists) {
            String path = door.path(list) + (list.extra().contains("?") ? "&" : "?");
            for (String no : NO_PAGES) {
                if (Person.AUDITOR.rest().get(path + no).status() != 400) {
                    faults.add(list + " takes " + no);
                }
            }
            Answer one = Person.AUDITOR.rest().get(path + "size=1").expect(200);
            if (one.items().size() != Math.min(1, one.json().getInt("total"))) {
                faults.add(list + " gives more than one row of a page of one");
            }
        }
        assertEquals("", String.join("\n", faults));
        assertEquals(true, lists.size() > 20, lists::toString);
    }

    @Test
    void a_list_cannot_be_narrowed_by_what_is_no_such_thing() {
        for (String list : List.of(
                "/orders?state=NONE",
                "/orders?store=!",
                "/purchase-orders?state=NONE",
                "/price-lists?state=NONE",
                "/consignments?state=NONE",
                "/receipts?state=NONE",
                "/discrepancy-cases?kind=NONE",
                "/discrepancy-cases?awb=172-00000001",
                "/customs-entries?state=NONE",
                "/deliveries?state=NONE",
                "/allocation-runs?state=NONE",
                "/products?storage=NONE",
                "/products?available=perhaps",
                "/flights?fromDay=2026-02-30",
                "/trace",
                "/trace?awb=172-00000001")) {
            if (Person.AUDITOR.rest().get(list).status() != 400) {
                faults.add(list + " is not refused");
            }
        }

        assertEquals("", String.join("\n", faults));
    }

    private boolean isList(Call call) {
        String body = Person.AUDITOR.rest().get(door.path(call)).body();
        return body.contains("\"total\":") && body.contains("\"items\":");
    }

    private void refused(String what, Answer answer) {
        try {
            if (answer.status() >= 300 && answer.refuses(answer.status()).status() >= 500) {
                faults.add(what + ": " + answer.status() + " " + answer.body());
            }
            if (answer.body().contains("\tat ") || answer.body().contains("Exception")) {
                faults.add(what + " shows its inside: " + answer.body());
            }
        } catch (AssertionError | RuntimeException unspoken) {
            faults.add(what + ": " + answer.status() + " " + answer.body());
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}
