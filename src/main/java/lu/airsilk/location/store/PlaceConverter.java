package lu.airsilk.location.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.location.Place;
import org.jspecify.annotations.Nullable;

/** {@link Place} as one column. */
@Converter(autoApply = true)
public class PlaceConverter implements AttributeConverter<@Nullable Place, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Place value) {
        return value == null ? null : value.code();
    }

    @Override
    public @Nullable Place convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Place(column);
    }
}
