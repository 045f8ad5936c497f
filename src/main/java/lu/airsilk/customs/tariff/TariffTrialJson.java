package lu.airsilk.customs.tariff;

import java.time.LocalDate;
import java.util.List;
import lu.airsilk.customs.tariff.rule.Measure;
import lu.airsilk.customs.tariff.rule.MeasureKind;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal would move, as programs read it.
 *
 * @param changed how many measures would say something else than what holds on their first day
 * @param added how many would be the first of their kind
 * @param rates the first of both
 * @param products that bear one of the codes
 * @param orders drafts of stores with such products
 */
public record TariffTrialJson(
        long measures, long changed, long added, List<Rate> rates, long products, List<String> orders) {

    /**
     * A measure that would say something else.
     *
     * @param before what holds on its first day, if anything does
     */
    public record Rate(
            String code,
            @Nullable String additional,
            @Nullable String origin,
            @Nullable String company,
            MeasureKind measure,
            @Nullable String before,
            String after,
            LocalDate validFrom) {

        static Rate of(TariffTrial.Change change) {
            Measure measure = change.measure();
            return new Rate(
                    measure.scope().code(),
                    orNull(measure.scope().additional()),
                    orNull(measure.scope().origin()),
                    orNull(measure.scope().company()),
                    measure.kind(),
                    change.before().orElse(null),
                    measure.value(),
                    measure.days().from());
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    static TariffTrialJson of(TariffTrial trial) {
        return new TariffTrialJson(
                trial.measures(),
                trial.changed(),
                trial.added(),
                trial.first().stream().map(Rate::of).toList(),
                trial.products(),
                trial.orders());
    }
}
