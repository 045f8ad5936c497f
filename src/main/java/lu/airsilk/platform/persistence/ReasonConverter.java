package lu.airsilk.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import lu.airsilk.shared.Reason;
import org.jspecify.annotations.Nullable;

/** {@link Reason} as one column: the code and each argument, separated by the unit separator of ASCII. */
@Converter(autoApply = true)
public class ReasonConverter implements AttributeConverter<@Nullable Reason, @Nullable String> {

    private static final String SEPARATOR = "\u001f";

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Reason value) {
        return value == null
                ? null
                : value.arguments().isEmpty()
                        ? value.code()
                        : value.code() + SEPARATOR + String.join(SEPARATOR, value.arguments());
    }

    @Override
    public @Nullable Reason convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        List<String> parts = List.of(column.split(SEPARATOR, -1));
        return new Reason(parts.getFirst(), parts.subList(1, parts.size()));
    }
}
