package lu.airsilk.customs.tariff;

import java.util.Locale;
import lu.airsilk.customs.tariff.rule.Measure;

/**
 * A measure in a list.
 *
 * @param reason where it comes from
 * @param position in its sheet, counted from 1
 * @param sheet with which it was proposed and is decided on
 */
public record MeasureRow(
        Measure measure, String reason, String nameZh, String nameEn, int position, TariffSheetRow sheet) {

    /** What its goods are called, in Chinese or else in English, whichever was said. */
    public String name(Locale reader) {
        boolean chinese = reader.getLanguage().equals(Locale.CHINESE.getLanguage());
        String first = chinese ? nameZh : nameEn;
        return first.isEmpty() ? (chinese ? nameEn : nameZh) : first;
    }
}
