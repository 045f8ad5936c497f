package lu.airsilk.location.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lu.airsilk.location.calendar.rule.ToldDays;

/** {@link ToldDays} as the lines of a sheet. */
@Converter(autoApply = true)
public class ToldDaysConverter implements AttributeConverter<ToldDays, String> {

    @Override
    public String convertToDatabaseColumn(ToldDays told) {
        return told.text();
    }

    @Override
    public ToldDays convertToEntityAttribute(String column) {
        return ToldDays.written(column);
    }
}
