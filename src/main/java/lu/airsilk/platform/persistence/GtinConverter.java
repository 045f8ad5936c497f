package lu.airsilk.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.shared.number.Gtin;
import org.jspecify.annotations.Nullable;

/** {@link Gtin} as one column. */
@Converter(autoApply = true)
public class GtinConverter implements AttributeConverter<@Nullable Gtin, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Gtin value) {
        return value == null ? null : value.digits();
    }

    @Override
    public @Nullable Gtin convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Gtin(column);
    }
}
