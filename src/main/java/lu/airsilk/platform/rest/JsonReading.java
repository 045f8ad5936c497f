package lu.airsilk.platform.rest;

import static lu.airsilk.platform.json.JsonOnce.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;

/**
 * A JSON text read to its end, once, within bounds: one value and nothing behind it, each name once, at most 32 levels
 * deep, of at most 500,000 values, numbers of at most 20 digits on each side of the point and no exponent beyond 20.
 *
 * <p>The binding behind it would skip an unknown member and, where that member is never closed, go on for ever
 * (decision 0110); and {@code 1e999999999} is a short text but a number that fills the memory once it is written out.
 */
final class JsonReading {

    private static final int DEEPEST = 32;
    private static final int MOST = 500_000;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?(1?\\d|20))?");

    private final JsonParser parser;
    private int depth;
    private int values;

    private JsonReading(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The one value of the text.
     *
     * @throws Refused of the kind unreadable, naming the member or the number that is wrong
     */
    static JsonValue of(byte[] text) {
        try (JsonParser parser = JSON.createParser(new ByteArrayInputStream(text))) {
            var reading = new JsonReading(parser);
            JsonValue value = reading.value(parser.next());
            refuseUnless(isAtEnd(parser), "json.trailing");
            return value;
        } catch (JsonException | NoSuchElementException broken) {
            throw Refused.unreadable("request.400");
        }
    }

    /** A parser may say that more follows, or stumble over what does. */
    private static boolean isAtEnd(JsonParser parser) {
        try {
            return !parser.hasNext();
        } catch (JsonException more) {
            return false;
        }
    }

    private JsonValue value(Event event) {
        values++;
        refuseUnless(values <= MOST, "json.tooMany", MOST);
        return switch (event) {
            case START_OBJECT -> deeper(this::object);
            case START_ARRAY -> deeper(this::array);
            case VALUE_STRING -> JSON.createValue(parser.getString());
            case VALUE_NUMBER -> number(parser.getString());
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw Refused.unreadable("request.400");
        };
    }

    private JsonValue deeper(Supplier<JsonValue> inside) {
        depth++;
        refuseUnless(depth <= DEEPEST, "json.tooDeep", DEEPEST);
        JsonValue value = inside.get();
        depth--;
        return value;
    }

    private JsonValue object() {
        JsonObjectBuilder members = JSON.createObjectBuilder();
        Set<String> names = new HashSet<>();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String name = parser.getString();
            refuseUnless(names.add(name), "json.doubled", name);
            members.add(name, value(parser.next()));
        }
        return members.build();
    }

    private JsonValue array() {
        JsonArrayBuilder elements = JSON.createArrayBuilder();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            elements.add(value(event));
        }
        return elements.build();
    }

    private static JsonValue number(String digits) {
        refuseUnless(NUMBER.matcher(digits).matches(), "json.number");
        return JSON.createValue(new BigDecimal(digits));
    }

    private static void refuseUnless(boolean holds, String code, Object... arguments) {
        if (!holds) {
            throw Refused.unreadable(code, arguments);
        }
    }
}
