package lu.airsilk.platform.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lu.airsilk.platform.json.PortalJson;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * What a type asks of the JSON that shall become it: no member that the type does not know, and whole numbers where it
 * counts. The binding would pass over the one and bend the other ({@code 6.9} becomes 6).
 *
 * @param type of a request body: a record, and what its components are made of; anything else takes what comes
 */
record JsonShape(Type type) {

    /** Types that count, each with the largest number it holds. */
    private static final Map<Class<?>, Long> WHOLE = Map.of(
            int.class,
            (long) Integer.MAX_VALUE,
            Integer.class,
            (long) Integer.MAX_VALUE,
            long.class,
            Long.MAX_VALUE,
            Long.class,
            Long.MAX_VALUE);

    private static final Pattern DAY = Pattern.compile("(19|20|21)\\d{2}-\\d{2}-\\d{2}");

    /** What a {@link Vector} says of itself. */
    private static final Set<String> VECTOR_WORDS = Set.of("name", "note");

    /**
     * @throws Refused of the kind unreadable, naming the member by its path, such as {@code lines[0].case}
     */
    void require(JsonValue value) {
        require("", value);
    }

    private void require(String path, JsonValue value) {
        switch (value) {
            case JsonObject object when raw().isRecord() -> members(path, object);
            case JsonObject object
            when Map.class.isAssignableFrom(raw()) ->
                object.forEach((name, member) -> part(1).require(within(path, name), member));
            case JsonArray array when Collection.class.isAssignableFrom(raw()) -> elements(path, array);
            case JsonNumber number when WHOLE.containsKey(raw()) -> whole(path, number.bigDecimalValue());
            case JsonString text when raw() == LocalDate.class -> day(path, text.getString());
            default -> {}
        }
    }

    /** Java reads years of nine digits, and nobody means one. */
    private static void day(String path, String text) {
        Refused.unless(DAY.matcher(text).matches(), "field.oddDay", path, text);
    }

    private void members(String path, JsonObject object) {
        object.forEach((name, value) -> {
            String member = within(path, name);
            Optional<RecordComponent> known = component(raw(), name);
            if (known.isEmpty() && !passedOver(name)) {
                throw new Refused(
                        Refused.Kind.UNREADABLE,
                        Refusal.of("json.unknown", member).at(member));
            }
            known.ifPresent(component -> new JsonShape(component.getGenericType()).require(member, value));
        });
    }

    private boolean passedOver(String name) {
        Vector vector = raw().getAnnotation(Vector.class);
        return vector != null
                && (VECTOR_WORDS.contains(name)
                        || component(vector.answer(), name).isPresent());
    }

    private void elements(String path, JsonArray array) {
        for (int i = 0; i < array.size(); i++) {
            part(0).require(path + "[" + i + "]", array.get(i));
        }
    }

    private void whole(String path, BigDecimal number) {
        BigDecimal most = BigDecimal.valueOf(WHOLE.getOrDefault(raw(), 0L));
        boolean counts =
                number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(most) <= 0;
        Refused.unless(counts, "field.number", path, number.toString());
    }

    private static Optional<RecordComponent> component(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> PortalJson.member(component).equals(name))
                .findFirst();
    }

    private static String within(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Class<?> raw() {
        return switch (type) {
            case Class<?> plain ->
                PortalJson.adapted(plain).map(JsonShape::plain).orElse(plain);
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> Object.class;
        };
    }

    private static Class<?> plain(Type written) {
        return written instanceof Class<?> type ? type : Object.class;
    }

    /** What a list or a map is made of. */
    private JsonShape part(int argument) {
        return new JsonShape(
                type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[argument] : Object.class);
    }
}
