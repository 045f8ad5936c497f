package lu.airsilk.location.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.location.StoreGroup;
import org.jspecify.annotations.Nullable;

/** {@link StoreGroup} as one column. */
@Converter(autoApply = true)
public class StoreGroupConverter implements AttributeConverter<@Nullable StoreGroup, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable StoreGroup value) {
        return value == null ? null : value.code();
    }

    @Override
    public @Nullable StoreGroup convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new StoreGroup(column);
    }
}
