package lu.airsilk.catalogue.staging;

import static lu.airsilk.platform.json.JsonOnce.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;

/** {@link ProductDifferences} as one column of JSON: field, before and after of each in turn; empty when there are none. */
@Converter(autoApply = true)
public class DifferencesConverter implements AttributeConverter<ProductDifferences, String> {

    @Override
    public String convertToDatabaseColumn(ProductDifferences differences) {
        if (differences.fields().isEmpty()) {
            return "";
        }
        JsonArrayBuilder texts = JSON.createArrayBuilder();
        differences
                .fields()
                .forEach(one -> texts.add(one.field()).add(one.before()).add(one.after()));
        return texts.build().toString();
    }

    @Override
    public ProductDifferences convertToEntityAttribute(String column) {
        if (column.isEmpty()) {
            return ProductDifferences.NONE;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(column))) {
            List<JsonString> texts = reader.readArray().getValuesAs(JsonString.class);
            return new ProductDifferences(IntStream.range(0, texts.size() / 3)
                    .map(at -> 3 * at)
                    .mapToObj(at -> new FieldDifference(
                            texts.get(at).getString(),
                            texts.get(at + 1).getString(),
                            texts.get(at + 2).getString()))
                    .toList());
        }
    }
}
