package lu.airsilk.catalogue.mapping;

import java.util.Map;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** What a program says that a sheet's columns mean: fields by heading, and values for every row by field. */
public record MappingJson(
        @Nullable Map<String, String> columns, @Nullable Map<String, String> constants) {

    public SheetMapping checked() {
        return new SheetMapping(RequestFields.texts("columns", columns), RequestFields.texts("constants", constants));
    }
}
