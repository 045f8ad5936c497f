package lu.airsilk.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.testbed.Classes;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code /openapi} says is what the portal answers. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "the description knows no database; both are asked with -Pfull")
class ApiDescriptionIT {

    private final JsonObject api = read(Rest.as("auditor")
                    .with("Accept", "application/json")
                    .get(Portal.shared().uri() + "openapi")
                    .expect(200)
                    .body())
            .asJsonObject();

    @Test
    void every_resource_is_described() {
        Set<String> roots = Classes.all().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .map(type -> Objects.requireNonNull(type.getAnnotation(Path.class))
                        .value()
                        .replaceFirst("^/", "")
                        .replaceFirst("/.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = paths().stream()
                .map(path -> path.replaceFirst("^/api/v1/([^/]+).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(roots, described);
    }

    @Test
    void every_command_says_that_it_takes_a_key_and_every_call_what_a_refusal_looks_like() {
        JsonObject submit = operation("/api/v1/orders/{number}/submit", "post");

        assertTrue(submit.getJsonArray("parameters").toString().contains("Idempotency-Key"), submit.toString());
        for (String path : paths()) {
            api.getJsonObject("paths")
                    .getJsonObject(path)
                    .values()
                    .forEach(call -> assertTrue(call.toString().contains("application/problem+json"), path + call));
        }
    }

    @Test
    void every_list_and_overview_answers_with_the_fields_that_are_described() {
        Rest auditor = Rest.as("auditor");
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (String path : paths()) {
            if (path.contains("{")
                    || !api.getJsonObject("paths").getJsonObject(path).containsKey("get")) {
                continue;
            }
            Rest.Answer answer = auditor.get(path);
            if (answer.status() == 200 && answer.header("Content-Type").contains("json")) {
                seen++;
                JsonObject described = answerTo(operation(path, "get"));
                differences(path, described, read(answer.body()), wrong);
            }
        }

        assertEquals(List.of(), wrong);
        assertTrue(seen > 12, "only so many were answered: " + seen);
    }

    private Set<String> paths() {
        return api.getJsonObject("paths").keySet();
    }

    private JsonObject operation(String path, String verb) {
        return api.getJsonObject("paths").getJsonObject(path).getJsonObject(verb);
    }

    private static JsonObject answerTo(JsonObject operation) {
        return operation
                .getJsonObject("responses")
                .getJsonObject("200")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema");
    }

    private void differences(String where, JsonObject schema, JsonValue value, List<String> wrong) {
        if (schema.containsKey("$ref")) {
            String name = schema.getString("$ref").replaceFirst(".*/", "");
            differences(
                    where,
                    api.getJsonObject("components").getJsonObject("schemas").getJsonObject(name),
                    value,
                    wrong);
            return;
        }
        if (!schema.containsKey("type")) {
            return;
        }
        String type = schema.getString("type");
        if (!fits(type, value)) {
            wrong.add(where + " is " + value.getValueType() + " and not " + type);
        } else if (value instanceof JsonArray items) {
            items.forEach(item -> differences(where + "[]", schema.getJsonObject("items"), item, wrong));
        } else if (value instanceof JsonObject object && schema.containsKey("properties")) {
            JsonObject properties = schema.getJsonObject("properties");
            object.forEach((name, part) -> {
                if (properties.containsKey(name)) {
                    differences(where + "." + name, properties.getJsonObject(name), part, wrong);
                } else {
                    wrong.add(where + "." + name + " is not described");
                }
            });
        }
    }

    private static boolean fits(String type, JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> type.equals("object");
            case ARRAY -> type.equals("array");
            case STRING -> type.equals("string");
            case NUMBER -> type.equals("number") || type.equals("integer");
            case TRUE, FALSE -> type.equals("boolean");
            case NULL -> true;
        };
    }

    private static JsonValue read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readValue();
        }
    }
}
