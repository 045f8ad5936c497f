package lu.airsilk.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** {@link StoreCode} as one column. */
@Converter(autoApply = true)
public class StoreCodeConverter implements AttributeConverter<@Nullable StoreCode, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable StoreCode value) {
        return value == null ? null : value.code();
    }

    @Override
    public @Nullable StoreCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new StoreCode(column);
    }
}
