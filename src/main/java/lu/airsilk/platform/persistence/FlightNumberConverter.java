package lu.airsilk.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.shared.number.FlightNumber;
import org.jspecify.annotations.Nullable;

/** {@link FlightNumber} as one column. */
@Converter(autoApply = true)
public class FlightNumberConverter implements AttributeConverter<@Nullable FlightNumber, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FlightNumber value) {
        return value == null ? null : value.number();
    }

    @Override
    public @Nullable FlightNumber convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new FlightNumber(column);
    }
}
