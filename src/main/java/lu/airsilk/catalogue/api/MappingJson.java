package lu.airsilk.catalogue.api;

import java.util.Map;
import java.util.Objects;
import lu.airsilk.catalogue.SheetMapping;
import org.jspecify.annotations.Nullable;

/** What a program says that a sheet's columns mean: fields by heading, and values for every row by field. */
public record MappingJson(
        @Nullable Map<String, String> columns, @Nullable Map<String, String> constants) {

    SheetMapping checked() {
        return new SheetMapping(
                Objects.requireNonNullElse(columns, Map.of()), Objects.requireNonNullElse(constants, Map.of()));
    }
}
