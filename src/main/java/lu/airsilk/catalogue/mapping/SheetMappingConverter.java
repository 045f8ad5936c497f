package lu.airsilk.catalogue.mapping;

import static lu.airsilk.platform.json.JsonOnce.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@link SheetMapping} as one column of JSON. */
@Converter(autoApply = true)
public class SheetMappingConverter implements AttributeConverter<SheetMapping, String> {

    @Override
    public String convertToDatabaseColumn(SheetMapping mapping) {
        return JSON.createObjectBuilder()
                .add("columns", object(mapping.columns()))
                .add("constants", object(mapping.constants()))
                .build()
                .toString();
    }

    @Override
    public SheetMapping convertToEntityAttribute(String column) {
        try (JsonReader reader = JSON.createReader(new StringReader(column))) {
            JsonObject mapping = reader.readObject();
            return new SheetMapping(texts(mapping.getJsonObject("columns")), texts(mapping.getJsonObject("constants")));
        }
    }

    private static JsonObjectBuilder object(Map<String, String> texts) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        texts.forEach(object::add);
        return object;
    }

    private static Map<String, String> texts(JsonObject object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.keySet().forEach(key -> texts.put(key, object.getString(key)));
        return texts;
    }
}
