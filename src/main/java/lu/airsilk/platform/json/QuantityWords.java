package lu.airsilk.platform.json;

import jakarta.json.bind.adapter.JsonbAdapter;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Units;

/** Quantities, as whole JSON numbers. */
final class QuantityWords {

    private QuantityWords() {}

    /** {@link Cases}. */
    public static final class OfCases implements JsonbAdapter<Cases, Long> {

        @Override
        public Long adaptToJson(Cases count) {
            return count.value();
        }

        @Override
        public Cases adaptFromJson(Long number) {
            return new Cases(number);
        }
    }

    /** {@link Units}. */
    public static final class OfUnits implements JsonbAdapter<Units, Long> {

        @Override
        public Long adaptToJson(Units count) {
            return count.value();
        }

        @Override
        public Units adaptFromJson(Long number) {
            return new Units(number);
        }
    }

    /** {@link Grams}. */
    public static final class OfGrams implements JsonbAdapter<Grams, Long> {

        @Override
        public Long adaptToJson(Grams count) {
            return count.value();
        }

        @Override
        public Grams adaptFromJson(Long number) {
            return new Grams(number);
        }
    }

    /** {@link CubicCentimetres}. */
    public static final class OfCubicCentimetres implements JsonbAdapter<CubicCentimetres, Long> {

        @Override
        public Long adaptToJson(CubicCentimetres count) {
            return count.value();
        }

        @Override
        public CubicCentimetres adaptFromJson(Long number) {
            return new CubicCentimetres(number);
        }
    }
}
