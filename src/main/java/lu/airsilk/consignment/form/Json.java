package lu.airsilk.consignment.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A JSON object in the making: what is missing is left out, lists when they are empty. */
final class Json {
    private final Map<String, Object> members = new LinkedHashMap<>();

    Json with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    Json with(String name, Optional<?> value) {
        value.ifPresent(present -> members.put(name, present));
        return this;
    }

    <T> Json withAll(String name, List<T> values, Function<T, ?> form) {
        if (!values.isEmpty()) {
            members.put(name, values.stream().map(form).toList());
        }
        return this;
    }

    Map<String, Object> object() {
        return members;
    }
}
