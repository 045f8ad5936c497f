package lu.airsilk.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger's JSON may do to the portal: be read, or be refused, at once. */
class JsonEdgeTest {

    private record Order(@Nullable String store, @Nullable LocalDate day, List<Line> lines, Map<String, Line> byName) {}

    private record Line(
            @Nullable Integer units,
            @Nullable BigDecimal cases,
            @JsonbProperty("l_cm") @Nullable String length) {}

    /** Two million of them came in a body of 4 MiB, each looked for the reader anew, and it took minutes. */
    @Test
    void more_values_than_anything_has_are_refused_at_once() {
        byte[] many = ("[" + "1,".repeat(2_000_000) + "1]").getBytes(UTF_8);

        Refused refused = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThrows(Refused.class, () -> JsonReading.of(many)));

        assertEquals("json.tooMany", refused.refusals().getFirst().code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\":[",
                "{\"x\":{",
                "{\"x\":[1,2",
                "{\"x\":[}",
                "{\"x\":{\"a\":1]",
                "{\"x\":\"",
                "[",
                "{",
                "",
                " ",
                "{\"a\":1}}",
                "nul"
            })
    void what_is_cut_off_or_crossed_is_refused_at_once(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThrows(Refused.class, () -> JsonReading.of(text.getBytes(UTF_8))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1e999999999} | json.number",
                "{\"a\":1E-50000} | json.number",
                "{\"a\":100000000000000000000000} | json.number",
                "{\"a\":1,\"a\":2} | json.doubled",
                "{\"a\":1} {\"b\":2} | json.trailing",
                "{\"a\":1} ] | json.trailing"
            })
    void a_number_without_measure_a_doubled_name_and_what_trails_are_refused(String text, String code) {
        Refused no = assertThrows(Refused.class, () -> JsonReading.of(text.getBytes(UTF_8)));

        assertEquals(code, no.refusals().getFirst().code());
        assertEquals(Refused.Kind.UNREADABLE, no.kind());
    }

    @Test
    void a_pit_of_brackets_has_a_floor() {
        Refused no = assertThrows(
                Refused.class, () -> JsonReading.of("[".repeat(100_000).getBytes(UTF_8)));

        assertEquals("json.tooDeep", no.refusals().getFirst().code());
    }

    @Test
    void what_the_type_knows_passes() {
        assertDoesNotThrow(() -> require("""
            {"store":"KF01","lines":[{"units":6,"cases":2.5,"l_cm":"30"},{"units":7.0}],"byName":{"any":{"units":1}}}\
            """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"stores\":\"KF01\"} | json.unknown",
                "{\"lines\":[{\"case\":1}]} | json.unknown",
                "{\"byName\":{\"any\":{\"case\":1}}} | json.unknown",
                "{\"lines\":[{\"units\":6.9}]} | field.number",
                "{\"lines\":[{\"units\":9999999999}]} | field.number",
                "{\"day\":\"+999999-01-01\"} | field.oddDay",
                "{\"day\":\"0001-01-01\"} | field.oddDay"
            })
    void what_the_type_does_not_know_or_cannot_count_is_refused_by_its_name(String text, String code) {
        Refused no = assertThrows(Refused.class, () -> require(text));

        assertEquals(code, no.refusals().getFirst().code());
    }

    @Test
    void a_published_vector_may_be_sent_as_it_stands_and_nothing_else() {
        assertDoesNotThrow(() -> vector("{\"gross\":\"5\",\"chargeable_kg\":\"6\",\"name\":\"a\",\"note\":\"b\"}"));

        assertEquals(
                "json.unknown",
                assertThrows(Refused.class, () -> vector("{\"gross\":\"5\",\"source\":\"c\"}"))
                        .refusals()
                        .getFirst()
                        .code());
    }

    @Vector(answer = Charged.class)
    private record Shipment(@Nullable String gross) {}

    private record Charged(@JsonbProperty("chargeable_kg") String charged) {}

    private static void vector(String text) {
        new JsonShape(Shipment.class).require(JsonReading.of(text.getBytes(UTF_8)));
    }

    private static void require(String text) {
        new JsonShape(Order.class).require(JsonReading.of(text.getBytes(UTF_8)));
    }
}
