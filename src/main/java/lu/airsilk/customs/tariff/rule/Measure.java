package lu.airsilk.customs.tariff.rule;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.Refused;

/**
 * What holds for some goods on some days.
 *
 * @param value as {@link MeasureKind#read} keeps it
 */
public record Measure(MeasureScope scope, MeasureKind kind, String value, Period days) {

    public Measure {
        LocalDate from = days.from();
        days.to().ifPresent(last -> {
            if (last.isBefore(from)) {
                throw Refused.because("tariff.days", last, from).at("validTo");
            }
        });
    }

    public static Measure of(
            MeasureScope scope, MeasureKind kind, String value, LocalDate from, Optional<LocalDate> to) {
        return new Measure(scope, kind, value, new Period(from, to, value));
    }

    /** The paper that it asks for by its code; empty where it asks for one in words, or lays down something else. */
    public Optional<CustomsPaper> paper() {
        return kind == MeasureKind.PAPER ? CustomsPaper.of(value) : Optional.empty();
    }

    /**
     * What it speaks of: of one such thing one value holds a day, and what begins later takes the place of what began before.
     * Of papers there are several beside each other, so each is a thing of its own.
     */
    public String thing() {
        String goods = String.join(" ", scope.code(), scope.additional(), scope.origin(), kind.name(), scope.company());
        return kind.isSingle() ? goods : goods + " " + value;
    }
}
