package lu.airsilk.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** {@link Sku} as one column. */
@Converter(autoApply = true)
public class SkuConverter implements AttributeConverter<@Nullable Sku, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Sku value) {
        return value == null ? null : value.code();
    }

    @Override
    public @Nullable Sku convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Sku(column);
    }
}
