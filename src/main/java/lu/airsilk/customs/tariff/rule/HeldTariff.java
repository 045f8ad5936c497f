package lu.airsilk.customs.tariff.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.shared.Percentage;

/**
 * What holds for goods on a day: of each kind the most particular measure, of papers all that are asked for.
 *
 * @param measures those that hold, by kind
 */
public record HeldTariff(DeclaredGoods goods, LocalDate day, Map<MeasureKind, List<Measure>> measures) {

    private static final Comparator<Measure> MORE_PARTICULAR =
            Comparator.comparingInt(measure -> measure.scope().particularity());

    public HeldTariff {
        measures = Map.copyOf(measures);
    }

    /**
     * Chooses among measures in force.
     *
     * @param told in the order in which they were told
     */
    public static HeldTariff of(Collection<Measure> told, DeclaredGoods goods, LocalDate day) {
        Map<MeasureKind, List<Measure>> held = new EnumMap<>(MeasureKind.class);
        onThatDay(told, day)
                .filter(measure -> measure.scope().covers(goods))
                .collect(Collectors.groupingBy(Measure::kind))
                .forEach((kind, some) -> held.put(kind, kind.isSingle() ? mostParticular(some) : some));
        return new HeldTariff(goods, day, held);
    }

    private static Stream<Measure> onThatDay(Collection<Measure> told, LocalDate day) {
        Map<String, Timeline> things = new HashMap<>();
        told.forEach(measure ->
                things.computeIfAbsent(measure.thing(), _ -> new Timeline()).tell(measure.days()));
        return told.stream()
                .filter(measure -> Objects.requireNonNull(things.get(measure.thing()))
                        .on(day)
                        .filter(measure.days()::equals)
                        .isPresent())
                .distinct();
    }

    private static List<Measure> mostParticular(List<Measure> some) {
        return some.stream().max(MORE_PARTICULAR).stream().toList();
    }

    /** The measure of this kind that holds, if any does. */
    public Optional<Measure> measure(MeasureKind kind) {
        return measures.getOrDefault(kind, List.of()).stream().findFirst();
    }

    /**
     * The measure by which duty is taken: a provisional rate goes before that of the most favoured nation, and of a rate that
     * was agreed with an origin and a provisional one the lower holds (Tariff Law of the PRC, Art. 13).
     */
    public Optional<Measure> dutiable() {
        Optional<Measure> duty = measure(MeasureKind.DUTY);
        return measure(MeasureKind.PROVISIONAL)
                .filter(provisional -> duty.filter(
                                agreed -> !agreed.scope().origin().isEmpty())
                        .filter(agreed -> rate(agreed).compareTo(rate(provisional)) < 0)
                        .isEmpty())
                .or(() -> duty);
    }

    public Optional<Percentage> duty() {
        return dutiable().map(HeldTariff::rate);
    }

    public Percentage remedy() {
        return rate(MeasureKind.REMEDY).orElse(Percentage.ZERO);
    }

    public Percentage consumption() {
        return rate(MeasureKind.CT).orElse(Percentage.ZERO);
    }

    /** Consumption tax by quantity, in yuan. */
    public BigDecimal consumptionPerLitre() {
        return measure(MeasureKind.CT_LITRE)
                .map(measure -> MeasureKind.figure(measure.value()))
                .orElse(BigDecimal.ZERO);
    }

    public Optional<Percentage> vat() {
        return rate(MeasureKind.VAT);
    }

    public List<String> papers() {
        return measures.getOrDefault(MeasureKind.PAPER, List.of()).stream()
                .map(Measure::value)
                .distinct()
                .sorted()
                .toList();
    }

    /** What a declaration says of the goods, in order. */
    public List<String> elements() {
        return measure(MeasureKind.ELEMENTS).stream()
                .flatMap(measure -> Stream.of(measure.value().split("\\|")))
                .map(String::strip)
                .toList();
    }

    private Optional<Percentage> rate(MeasureKind kind) {
        return measure(kind).map(HeldTariff::rate);
    }

    private static Percentage rate(Measure measure) {
        return Percentage.of(measure.value());
    }
}
