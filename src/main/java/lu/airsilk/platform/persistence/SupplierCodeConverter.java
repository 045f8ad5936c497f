package lu.airsilk.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.shared.number.SupplierCode;
import org.jspecify.annotations.Nullable;

/** {@link SupplierCode} as one column. */
@Converter(autoApply = true)
public class SupplierCodeConverter implements AttributeConverter<@Nullable SupplierCode, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SupplierCode value) {
        return value == null ? null : value.code();
    }

    @Override
    public @Nullable SupplierCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new SupplierCode(column);
    }
}
