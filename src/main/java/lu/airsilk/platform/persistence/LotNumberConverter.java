package lu.airsilk.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.shared.number.LotNumber;
import org.jspecify.annotations.Nullable;

/** {@link LotNumber} as one column. */
@Converter(autoApply = true)
public class LotNumberConverter implements AttributeConverter<@Nullable LotNumber, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LotNumber value) {
        return value == null ? null : value.number();
    }

    @Override
    public @Nullable LotNumber convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new LotNumber(column);
    }
}
