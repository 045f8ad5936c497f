package lu.airsilk.platform.faces;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.Notation;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Reads a weight as people write it: in the unit that stands behind it, in the field's own where none does. */
public final class WeightText {

    private WeightText() {}

    /** What a weight is written in. */
    public enum Unit {
        GRAMS("g", "g|gr|gramm?e?s?|克") {
            @Override
            Grams read(String number, Locale reader) {
                return Grams.of(
                        Notation.of(reader).read(number, FigureKind.COUNT).longValueExact());
            }
        },
        KILOGRAMS("kg", "kgs?|kilos?|kilogramm?e?s?|公斤|千克") {
            @Override
            Grams read(String number, Locale reader) {
                return Grams.ofKilograms(Notation.of(reader).read(number, FigureKind.WEIGHT));
            }
        };

        private final String sign;
        private final Pattern written;

        Unit(String sign, String words) {
            this.sign = sign;
            written = Pattern.compile(
                    "(.*[\\d\\s])(?:" + words + ")\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        abstract Grams read(String number, Locale reader);

        /** The weight; empty when it is not written in this unit. */
        private Optional<Grams> of(String text, Locale reader) {
            Matcher weight = written.matcher(text);
            return weight.matches() ? Optional.of(read(weight.group(1).strip(), reader)) : Optional.empty();
        }
    }

    /** The weight; what cannot be read is refused with the unit of the field. */
    public static Grams read(String typed, Unit field, Locale reader) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        try {
            return Unit.KILOGRAMS
                    .of(text, reader)
                    .or(() -> Unit.GRAMS.of(text, reader))
                    .orElseGet(() -> field.read(text, reader));
        } catch (Refused refused) {
            Refusal told = refused.refusals().getFirst();
            throw isWeight(text) && told.code().equals("number.unreadable")
                    ? refused
                    : new Refused(FigureConverter.named(told, text, field.sign));
        }
    }

    /** Its unit is one: what is wrong is the number before it. */
    private static boolean isWeight(String text) {
        return Arrays.stream(Unit.values())
                .anyMatch(unit -> unit.written.matcher(text).matches());
    }
}
