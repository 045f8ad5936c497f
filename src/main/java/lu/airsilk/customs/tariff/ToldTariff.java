package lu.airsilk.customs.tariff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.customs.tariff.rule.Measure;
import lu.airsilk.customs.tariff.rule.Period;
import lu.airsilk.customs.tariff.rule.Timeline;
import lu.airsilk.master.ProposalState;
import lu.airsilk.shared.Refused;

/** What stands of some codes, and what a proposal would say beside it. */
class ToldTariff {

    private final Map<String, Timeline> standing = new HashMap<>();
    private final Map<String, Timeline> decided = new HashMap<>();

    ToldTariff(List<TariffSheets.Standing> told) {
        told.forEach(one -> {
            tell(standing, one.thing(), one.period());
            if (one.state() == ProposalState.IN_FORCE) {
                tell(decided, one.thing(), one.period());
            }
        });
    }

    private static void tell(Map<String, Timeline> things, String thing, Period period) {
        things.computeIfAbsent(thing, _ -> new Timeline()).tell(period);
    }

    /** Takes it after those before; refused where it contradicts what stands. */
    NewMeasure take(NewMeasure draft) {
        Measure measure = draft.measure();
        Timeline thing = standing.computeIfAbsent(measure.thing(), _ -> new Timeline());
        thing.against(measure.days()).ifPresent(other -> refuse(measure, other));
        thing.tell(measure.days());
        return draft;
    }

    private static void refuse(Measure measure, Period other) {
        boolean same = other.from().equals(measure.days().from());
        String code = same ? "tariff.twice" : "tariff.overlap";
        throw Refused.because(
                        code,
                        measure.scope().code(),
                        measure.kind(),
                        said(measure, other),
                        other.from(),
                        other.to().orElse(other.from()))
                .at("validFrom");
    }

    /** What holds instead; of one paper there is never another value. */
    private static Object said(Measure measure, Period other) {
        return measure.paper().<Object>map(Function.identity()).orElseGet(other::value);
    }

    /** What is in force of the same on its first day. */
    Optional<String> before(Measure measure) {
        return Optional.ofNullable(decided.get(measure.thing()))
                .flatMap(thing -> thing.on(measure.days().from()))
                .map(Period::value);
    }
}
