package lu.airsilk.customs.tariff;

import jakarta.persistence.TypedQuery;
import java.util.Locale;
import java.util.Optional;
import lu.airsilk.shared.TypedText;

/**
 * Which measures a reader looks for.
 *
 * @param digits how their codes begin; empty for any
 * @param word in what their goods are called; empty for any
 * @param sheet with which they were proposed
 */
public record MeasureQuery(String digits, String word, Optional<Long> sheet) {

    /** All of a proposal. */
    static MeasureQuery ofSheet(long id) {
        return new MeasureQuery("", "", Optional.of(id));
    }

    /** All in force or told. */
    static MeasureQuery any() {
        return new MeasureQuery("", "", Optional.empty());
    }

    /** What somebody typed: the beginning of a code, with or without dots, or a word. */
    public static MeasureQuery of(String typed, Optional<Long> sheet) {
        String plain = TypedText.plain(typed);
        String digits = TypedText.digits(plain);
        return digits.matches("\\d+")
                ? new MeasureQuery(digits, "", sheet)
                : new MeasureQuery("", plain.toLowerCase(Locale.ROOT), sheet);
    }

    /** The JPQL conditions on measures {@code m}; each measure of a code is found by what any of them calls its goods. */
    String where() {
        return (digits.isEmpty() ? "" : " and m.code like :digits")
                + (word.isEmpty()
                        ? ""
                        : " and exists (select 1 from TariffMeasure w where w.code = m.code"
                                + " and (locate(:word, lower(w.nameEn)) > 0 or locate(:word, lower(w.nameZh)) > 0))")
                + (sheet.isEmpty() ? "" : " and m.sheet.id = :sheet");
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (!digits.isEmpty()) {
            query.setParameter("digits", digits + "%");
        }
        if (!word.isEmpty()) {
            query.setParameter("word", word);
        }
        sheet.ifPresent(id -> query.setParameter("sheet", id));
        return query;
    }
}
