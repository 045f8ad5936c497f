package lu.airsilk.order.demand;

import static lu.airsilk.platform.json.JsonOnce.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.order.list.ListLine;

/** What went out of a list as one column of JSON: its lines, and those that waited beside it. */
@Converter
public class DraftChangeConverter implements AttributeConverter<DraftChange, String> {

    @Override
    public String convertToDatabaseColumn(DraftChange change) {
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        change.lines()
                .forEach(line -> lines.add(JSON.createArrayBuilder()
                        .add(line.sku())
                        .add(line.position())
                        .add(line.before())
                        .add(line.after())));
        JsonArrayBuilder unclear = JSON.createArrayBuilder();
        change.unclearGone()
                .forEach((id, line) -> unclear.add(JSON.createArrayBuilder()
                        .add(id)
                        .add(line.row())
                        .add(line.what())
                        .add(line.cases())));
        return JSON.createObjectBuilder()
                .add("lines", lines)
                .add("unclear", unclear)
                .build()
                .toString();
    }

    @Override
    public DraftChange convertToEntityAttribute(String column) {
        try (JsonReader reader = JSON.createReader(new StringReader(column))) {
            JsonObject change = reader.readObject();
            return new DraftChange(
                    change.getJsonArray("lines").getValuesAs(DraftChangeConverter::line),
                    change.getJsonArray("unclear").getValuesAs(JsonArray.class).stream()
                            .collect(Collectors.toMap(
                                    one -> one.getJsonNumber(0).longValue(),
                                    one -> new ListLine(one.getInt(1), one.getString(2), one.getString(3)),
                                    (one, other) -> one,
                                    TreeMap::new)),
                    List.of());
        }
    }

    private static DraftChange.Line line(JsonArray line) {
        return new DraftChange.Line(
                line.getString(0),
                line.getInt(1),
                line.getJsonNumber(2).longValue(),
                line.getJsonNumber(3).longValue());
    }
}
