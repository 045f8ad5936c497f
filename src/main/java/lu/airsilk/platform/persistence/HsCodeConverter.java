package lu.airsilk.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.shared.number.HsCode;
import org.jspecify.annotations.Nullable;

/** {@link HsCode} as one column. */
@Converter(autoApply = true)
public class HsCodeConverter implements AttributeConverter<@Nullable HsCode, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable HsCode value) {
        return value == null ? null : value.digits();
    }

    @Override
    public @Nullable HsCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new HsCode(column);
    }
}
