package lu.airsilk.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.shared.Units;
import org.jspecify.annotations.Nullable;

/** {@link Units} as one column. */
@Converter(autoApply = true)
public class UnitsConverter implements AttributeConverter<@Nullable Units, @Nullable Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Units value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable Units convertToEntityAttribute(@Nullable Long column) {
        return column == null ? null : new Units(column);
    }
}
