package lu.airsilk.catalogue.goods;

import static lu.airsilk.platform.json.JsonOnce.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import lu.airsilk.shared.Language;

/** {@link OtherNames} as one column of JSON, by the languages' letters in their order; empty when there are none. */
@Converter(autoApply = true)
public class OtherNamesConverter implements AttributeConverter<OtherNames, String> {

    @Override
    public String convertToDatabaseColumn(OtherNames names) {
        if (names.byLanguage().isEmpty()) {
            return "";
        }
        JsonObjectBuilder object = JSON.createObjectBuilder();
        new EnumMap<>(names.byLanguage()).forEach((language, name) -> object.add(language.code(), name));
        return object.build().toString();
    }

    @Override
    public OtherNames convertToEntityAttribute(String column) {
        if (column.isEmpty()) {
            return OtherNames.NONE;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(column))) {
            JsonObject object = reader.readObject();
            Map<Language, String> names = new EnumMap<>(Language.class);
            object.keySet().forEach(code -> names.put(Language.ofCode(code).orElseThrow(), object.getString(code)));
            return new OtherNames(names);
        }
    }
}
