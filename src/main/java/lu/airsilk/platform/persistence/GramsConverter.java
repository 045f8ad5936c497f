package lu.airsilk.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.shared.Grams;
import org.jspecify.annotations.Nullable;

/** {@link Grams} as one column. */
@Converter(autoApply = true)
public class GramsConverter implements AttributeConverter<@Nullable Grams, @Nullable Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Grams value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable Grams convertToEntityAttribute(@Nullable Long column) {
        return column == null ? null : new Grams(column);
    }
}
