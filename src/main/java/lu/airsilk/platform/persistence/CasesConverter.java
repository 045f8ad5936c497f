package lu.airsilk.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.shared.Cases;
import org.jspecify.annotations.Nullable;

/** {@link Cases} as one column. */
@Converter(autoApply = true)
public class CasesConverter implements AttributeConverter<@Nullable Cases, @Nullable Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Cases value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable Cases convertToEntityAttribute(@Nullable Long column) {
        return column == null ? null : new Cases(column);
    }
}
