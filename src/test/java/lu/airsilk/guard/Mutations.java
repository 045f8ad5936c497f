package lu.airsilk.guard;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A JSON body with one value made wrong, in every place and in every way. */
final class Mutations {

    private static final int STEP = Boolean.getBoolean("airsilk.full") ? 1 : 4;

    private static final List<JsonValue> WRONG = List.of(
            JsonValue.NULL,
            JsonValue.TRUE,
            JsonValue.EMPTY_JSON_ARRAY,
            JsonValue.EMPTY_JSON_OBJECT,
            Json.createArrayBuilder().addNull().build(),
            Json.createValue(-1),
            Json.createValue(new BigDecimal("1.5")),
            Json.createValue(1_000_000_000),
            Json.createValue(new BigDecimal("1e400")),
            Json.createValue(""),
            Json.createValue("\u0000"),
            Json.createValue("💥' or 1=1 --"),
            Json.createValue("x".repeat(5_000)));

    private Mutations() {}

    /** All of them in a full run, otherwise every fourth, which still makes each place and each way come up. */
    static Stream<String> of(String json) {
        JsonStructure body = read(json);
        List<String> places = new ArrayList<>();
        collect("", body, places);
        return IntStream.iterate(0, i -> i < places.size() * WRONG.size(), i -> i + STEP)
                .mapToObj(i ->
                        Json.createPointer(places.get(i / WRONG.size())).replace(body, WRONG.get(i % WRONG.size())))
                .map(JsonStructure::toString);
    }

    private static JsonStructure read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.read();
        }
    }

    private static void collect(String place, JsonValue value, List<String> places) {
        if (!place.isEmpty()) {
            places.add(place);
        }
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> collect(place + "/" + Json.encodePointer(name), member, places));
        }
        if (value instanceof JsonArray array && !array.isEmpty()) {
            collect(place + "/0", array.getFirst(), places);
        }
    }
}
