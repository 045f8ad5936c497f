package lu.airsilk.consignment.waybill;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the open exceptions as their text. */
@Converter(autoApply = true)
public class OpenFlagsConverter implements AttributeConverter<OpenFlags, String> {

    @Override
    public String convertToDatabaseColumn(OpenFlags flags) {
        return flags.text();
    }

    @Override
    public OpenFlags convertToEntityAttribute(String column) {
        return OpenFlags.of(column);
    }
}
