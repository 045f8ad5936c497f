package lu.airsilk.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** {@link AirWaybillNumber} as one column. */
@Converter(autoApply = true)
public class AirWaybillNumberConverter implements AttributeConverter<@Nullable AirWaybillNumber, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AirWaybillNumber value) {
        return value == null ? null : value.number();
    }

    @Override
    public @Nullable AirWaybillNumber convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new AirWaybillNumber(column);
    }
}
