package lu.airsilk.location.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.location.ReceivingDays;
import org.jspecify.annotations.Nullable;

/** {@link ReceivingDays} as one column of ISO weekday digits. */
@Converter(autoApply = true)
public class ReceivingDaysConverter implements AttributeConverter<@Nullable ReceivingDays, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReceivingDays value) {
        return value == null ? null : value.digits();
    }

    @Override
    public @Nullable ReceivingDays convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : ReceivingDays.ofDigits(column);
    }
}
