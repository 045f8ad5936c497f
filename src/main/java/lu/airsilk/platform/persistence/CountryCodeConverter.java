package lu.airsilk.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/** {@link CountryCode} as one column. */
@Converter(autoApply = true)
public class CountryCodeConverter implements AttributeConverter<@Nullable CountryCode, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CountryCode value) {
        return value == null ? null : value.code();
    }

    @Override
    public @Nullable CountryCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new CountryCode(column);
    }
}
