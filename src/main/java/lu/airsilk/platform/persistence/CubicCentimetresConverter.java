package lu.airsilk.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.shared.CubicCentimetres;
import org.jspecify.annotations.Nullable;

/** {@link CubicCentimetres} as one column. */
@Converter(autoApply = true)
public class CubicCentimetresConverter implements AttributeConverter<@Nullable CubicCentimetres, @Nullable Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable CubicCentimetres value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable CubicCentimetres convertToEntityAttribute(@Nullable Long column) {
        return column == null ? null : new CubicCentimetres(column);
    }
}
