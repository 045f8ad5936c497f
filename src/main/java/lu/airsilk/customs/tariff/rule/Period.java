package lu.airsilk.customs.tariff.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which a value holds.
 *
 * @param to the last of them; empty for as long as nothing follows
 */
public record Period(LocalDate from, Optional<LocalDate> to, String value) {

    boolean reaches(LocalDate day) {
        return to.map(last -> !last.isBefore(day)).orElse(true);
    }
}
