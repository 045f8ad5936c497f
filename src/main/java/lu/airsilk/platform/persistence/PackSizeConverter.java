package lu.airsilk.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.shared.PackSize;
import org.jspecify.annotations.Nullable;

/** {@link PackSize} as one column. */
@Converter(autoApply = true)
public class PackSizeConverter implements AttributeConverter<@Nullable PackSize, @Nullable Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable PackSize value) {
        return value == null ? null : value.unitsPerCase();
    }

    @Override
    public @Nullable PackSize convertToEntityAttribute(@Nullable Long column) {
        return column == null ? null : new PackSize(column);
    }
}
