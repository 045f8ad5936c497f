package lu.airsilk.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.TestFiles;
import lu.airsilk.consignment.form.ReadingForm;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ExpectedReadingTest {
    /** What the form may have beyond the expectation; the expectations leave out these here and there. */
    private static final Set<String> ADDED =
            Set.of("warnings", "name", "origin", "destination", "currency", "shc", "goods", "hs", "parties", "oci");

    @TestFactory
    Stream<DynamicTest> each_sample_reads_as_its_expectation_says() {
        return TestFiles.in("messages/cargo-imp/lux-cgo", ".expected.json").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }

    private static void compare(Path file) {
        String name = file.getFileName().toString();
        JsonObject expected = TestFiles.json(file).asJsonObject();

        MessageReading reading =
                SampleMessages.read(SampleMessages.text(file.resolveSibling(name.replace(".expected.json", ".txt"))));

        if (expected.containsKey("errors")) {
            Unreadable unreadable = assertInstanceOf(Unreadable.class, reading);
            assertEquals(List.of(true), said(unreadable, expected.getJsonArray("errors")));
        } else {
            JsonObject form = Json.createObjectBuilder(ReadingForm.of(reading, SampleMessages::say))
                    .build();
            assertHolds(expected, form, name);
        }
    }

    private static List<Boolean> said(Unreadable unreadable, JsonArray errors) {
        return IntStream.range(0, errors.size())
                .mapToObj(index -> SampleMessages.say(unreadable.refusals().get(index))
                        .contains(((JsonString) errors.get(index)).getString()))
                .toList();
    }

    /** All that is expected, and nothing else but what may be added. */
    private static void assertHolds(JsonValue expected, JsonValue actual, String where) {
        switch (expected) {
            case JsonObject members -> {
                JsonObject form = assertInstanceOf(JsonObject.class, actual, where);
                members.forEach((name, value) -> {
                    if (!name.equals("note")) {
                        assertTrue(form.containsKey(name), () -> where + " lacks " + name + " in " + form);
                        assertHolds(value, form.get(name), where + "/" + name);
                    }
                });
                assertNothingElse(members, form, where);
            }
            case JsonArray values -> {
                JsonArray form = assertInstanceOf(JsonArray.class, actual, where);
                assertEquals(values.size(), form.size(), where);
                for (int index = 0; index < values.size(); index++) {
                    assertHolds(values.get(index), form.get(index), where + "/" + index);
                }
            }
            default -> assertEquals(expected, actual, where);
        }
    }

    /** An expectation of warnings alone says nothing of the rest. */
    private static void assertNothingElse(JsonObject expected, JsonObject form, String where) {
        if (!expected.keySet().equals(Set.of("warnings"))) {
            List<String> more = form.keySet().stream()
                    .filter(name -> !expected.containsKey(name) && !ADDED.contains(name))
                    .toList();
            assertEquals(List.of(), more, where);
        }
    }
}
