package lu.airsilk.costing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.ConsignmentSheet;
import lu.airsilk.costing.charge.rule.BorderTaxes;
import lu.airsilk.costing.charge.rule.LandedCost;
import lu.airsilk.costing.charge.rule.LandedLine;
import lu.airsilk.costing.charge.rule.SharedCharge;
import lu.airsilk.costing.charge.rule.WaybillCharge;
import lu.airsilk.costing.landed.CaseCosts;
import lu.airsilk.costing.landed.LandedEstimate;
import lu.airsilk.costing.landed.LandedFigures;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.customs.DutyCalculation;
import lu.airsilk.customs.DutyRates;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;

/** What the goods under a waybill cost by all that is known of them now, beside what was quoted and expected. */
@ApplicationScoped
public class LandedCostBook {

    private static final Set<CostPart> CHARGED =
            Set.of(CostPart.FREIGHT, CostPart.INSURANCE, CostPart.HANDLING, CostPart.TRUCK);

    @Inject
    WaybillGoods waybills;

    @Inject
    Charges charges;

    @Inject
    CaseCosts cases;

    @Inject
    LineTaxRates tariff;

    /** Refused as unknown when there is no such waybill. */
    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public LandedSheet sheet(AirWaybillNumber awb) {
        WaybillGoods.Goods goods = waybills.of(awb);
        Expected quoted = quoted(goods);
        Expected ruled = ruled(goods);
        List<ChargeRow> noted = charges.of(ChargedThing.waybill(awb));
        List<Counted> counted =
                Stream.concat(counted(noted), expected(noted, ruled)).toList();
        Map<Sku, DutyRates> rates = tariff.on(goods.day(), goods.facts().values());
        LandedCost cost = LandedCost.of(
                goods.lines(),
                counted.stream().map(one -> one.charge(goods)).toList(),
                goods.rates(),
                (line, value) -> taxes(value, Optional.ofNullable(rates.get(sku(goods, line.line())))));
        return new LandedSheet(
                awb,
                goods.day(),
                lines(goods, cost, counted),
                Stream.of(shares(cost, counted), rest(noted, goods), ruled.shares(), quoted.shares())
                        .flatMap(List::stream)
                        .toList(),
                steps(cost, counted, noted, ruled, quoted),
                missing(goods, noted, rates));
    }

    /** A charge that is in the cost: one that was noted, or what the rules expect of a part that nobody has noted any of. */
    private record Counted(Optional<ChargeRow> noted, CostPart part, Money booked) {

        ChargeKind kind() {
            return noted.map(ChargeRow::kind)
                    .orElseGet(() -> Stream.of(ChargeKind.values())
                            .filter(kind -> kind.part() == part)
                            .findFirst()
                            .orElseThrow());
        }

        ChargeStage stage() {
            return noted.map(ChargeRow::stage).orElse(ChargeStage.ESTIMATED);
        }

        WaybillCharge charge(WaybillGoods.Goods goods) {
            return noted.map(row -> noted(row, goods))
                    .orElseGet(() -> new WaybillCharge(
                            kind().name(), booked, booked, kind().key(), Set.of(), kind().isDutiable()));
        }

        private static WaybillCharge noted(ChargeRow row, WaybillGoods.Goods goods) {
            Set<String> names = goods.lines().stream().map(line -> line.line()).collect(Collectors.toSet());
            return new WaybillCharge(
                    row.number(),
                    row.amount().currencyCode().equals(WaybillGoods.FREIGHT_CURRENCY) ? row.amount() : row.booked(),
                    row.booked(),
                    row.key(),
                    row.lines().stream()
                            .map(String::valueOf)
                            .filter(names::contains) // a line may have been taken off the booking since
                            .collect(Collectors.toSet()),
                    row.dutiable());
        }
    }

    /** What is billed, and of kinds that are not billed yet what was estimated. */
    private static Stream<Counted> counted(List<ChargeRow> noted) {
        Set<ChargeKind> billed = noted.stream()
                .filter(row -> row.counts() && row.stage() == ChargeStage.ACTUAL)
                .map(ChargeRow::kind)
                .collect(Collectors.toSet());
        return noted.stream()
                .filter(ChargeRow::counts)
                .filter(row -> row.stage() == ChargeStage.ACTUAL || !billed.contains(row.kind()))
                .map(row -> new Counted(Optional.of(row), row.kind().part(), row.booked()));
    }

    /** What the rules expect of the parts of which nothing is noted. */
    private static Stream<Counted> expected(List<ChargeRow> noted, Expected ruled) {
        Set<CostPart> known = noted.stream()
                .filter(ChargeRow::counts)
                .map(row -> row.kind().part())
                .collect(Collectors.toSet());
        return ruled.parts().keySet().stream()
                .filter(part -> CHARGED.contains(part) && !known.contains(part))
                .map(part -> new Counted(Optional.empty(), part, ruled.sum(part)))
                .filter(one -> !one.booked().isZero());
    }

    /** What each line is expected to cost, part by part; empty where it is not known of all lines. */
    private record Expected(ChargeStage stage, Map<CostPart, List<Money>> parts) {

        /** One for each line; nothing at all when one of them is missing. */
        static Expected of(ChargeStage stage, List<Optional<LandedEstimate>> each, List<ConsignmentSheet.Line> lines) {
            Map<CostPart, List<Money>> parts = new EnumMap<>(CostPart.class);
            if (each.stream().allMatch(Optional::isPresent)) {
                for (CostPart part : CostPart.values()) {
                    parts.put(
                            part,
                            IntStream.range(0, lines.size())
                                    .mapToObj(line -> yuan(part(each.get(line).orElseThrow(), part))
                                            .times(lines.get(line).cases()))
                                    .toList());
                }
            }
            return new Expected(stage, parts);
        }

        private static BigDecimal part(LandedEstimate estimate, CostPart part) {
            return switch (part) {
                case GOODS -> estimate.goods();
                case FREIGHT -> estimate.freight();
                case INSURANCE -> estimate.insurance();
                case DUTY -> estimate.duty();
                case CONSUMPTION_TAX -> estimate.consumptionTax();
                case HANDLING -> estimate.handling();
                case TRUCK -> estimate.truck();
            };
        }

        Money sum(CostPart part) {
            return LandedCostBook.sum(parts.getOrDefault(part, List.of()).stream());
        }

        Optional<Money> known(CostPart part) {
            return parts.containsKey(part) ? Optional.of(sum(part)) : Optional.empty();
        }

        List<LandedSheet.Share> shares() {
            return parts.entrySet().stream()
                    .map(part -> new LandedSheet.Share(
                            Optional.empty(),
                            Optional.empty(),
                            part.getKey(),
                            stage,
                            Optional.empty(),
                            sum(part.getKey()),
                            part.getValue(),
                            false))
                    .toList();
        }
    }

    private Expected quoted(WaybillGoods.Goods goods) {
        Map<Sku, LandedEstimate> quotes = cases.quoted(goods.facts().keySet(), goods.day());
        List<ConsignmentSheet.Line> lines = goods.sheet().lines();
        return Expected.of(
                ChargeStage.QUOTED,
                lines.stream()
                        .map(line -> Optional.ofNullable(quotes.get(line.sku())))
                        .toList(),
                lines);
    }

    /** By the rules that were in force when the goods were booked. */
    private Expected ruled(WaybillGoods.Goods goods) {
        Map<Category, LandedFigures> figures = cases.figures(goods.day());
        List<ConsignmentSheet.Line> lines = goods.sheet().lines();
        return Expected.of(
                ChargeStage.ESTIMATED,
                IntStream.range(0, lines.size())
                        .mapToObj(line -> Optional.ofNullable(
                                        goods.facts().get(lines.get(line).sku()))
                                .flatMap(product -> ruled(
                                        product,
                                        goods.lines().get(line).booked(),
                                        lines.get(line).cases().value(),
                                        figures)))
                        .toList(),
                lines);
    }

    private static Optional<LandedEstimate> ruled(
            ProductFacts product, Money booked, long cases, Map<Category, LandedFigures> figures) {
        Category category = product.hsCode().map(Category::of).orElse(Category.OTHER);
        return Optional.ofNullable(figures.get(category))
                .map(rule -> LandedEstimate.of(
                        booked.amount().divide(BigDecimal.valueOf(cases), MathContext.DECIMAL64),
                        product.caseGrams(),
                        product.caseVolume(),
                        rule.terms()));
    }

    private static List<LandedSheet.Line> lines(WaybillGoods.Goods goods, LandedCost cost, List<Counted> counted) {
        return IntStream.range(0, cost.lines().size())
                .mapToObj(index -> {
                    ConsignmentSheet.Line line = goods.sheet().lines().get(index);
                    LandedLine landed = cost.lines().get(index);
                    return new LandedSheet.Line(
                            line.line(),
                            line.sku(),
                            line.cases(),
                            landed.goods().units(),
                            landed.customsValue(),
                            landed.taxes(),
                            parts(landed, index, cost, counted),
                            landed.landed(),
                            landed.unitCost());
                })
                .toList();
    }

    private static Map<CostPart, Money> parts(LandedLine line, int index, LandedCost cost, List<Counted> counted) {
        Map<CostPart, Money> parts = new EnumMap<>(CostPart.class);
        parts.put(CostPart.GOODS, line.goods().booked());
        parts.put(CostPart.DUTY, line.taxes().duty().plus(line.taxes().remedy()));
        parts.put(CostPart.CONSUMPTION_TAX, line.taxes().consumptionTax());
        for (int charge = 0; charge < counted.size(); charge++) {
            parts.merge(
                    counted.get(charge).part(),
                    cost.charges().get(charge).shares().get(index),
                    Money::plus);
        }
        return parts;
    }

    private static List<LandedSheet.Share> shares(LandedCost cost, List<Counted> counted) {
        return IntStream.range(0, counted.size())
                .mapToObj(index -> {
                    Counted one = counted.get(index);
                    SharedCharge shared = cost.charges().get(index);
                    return new LandedSheet.Share(
                            one.noted(),
                            Optional.of(one.kind()),
                            one.part(),
                            one.stage(),
                            Optional.of(shared.charge().key()),
                            one.booked(),
                            shared.shares(),
                            true);
                })
                .toList();
    }

    /** What is noted and not in the cost: reversed, or an estimate whose bill has come. */
    private static List<LandedSheet.Share> rest(List<ChargeRow> noted, WaybillGoods.Goods goods) {
        Set<String> counted =
                counted(noted).map(one -> one.noted().orElseThrow().number()).collect(Collectors.toSet());
        return noted.stream()
                .filter(row -> !counted.contains(row.number()))
                .map(row -> new LandedSheet.Share(
                        Optional.of(row),
                        Optional.of(row.kind()),
                        row.kind().part(),
                        row.stage(),
                        Optional.of(row.key()),
                        row.booked(),
                        LandedCost.shares(
                                new Counted(Optional.of(row), row.kind().part(), row.booked()).charge(goods),
                                goods.lines()),
                        false))
                .toList();
    }

    private static List<CostStep> steps(
            LandedCost cost, List<Counted> counted, List<ChargeRow> noted, Expected ruled, Expected quoted) {
        List<CostStep> steps = new ArrayList<>();
        BorderTaxes taxes = cost.taxes();
        Money goods = sum(cost.lines().stream().map(line -> line.goods().booked()));
        for (CostPart part : CostPart.values()) {
            steps.add(
                    switch (part) {
                        case GOODS ->
                            new CostStep(
                                    part,
                                    quoted.known(part),
                                    goods,
                                    Optional.of(goods),
                                    goods,
                                    Reason.of("landedCost.goods"));
                        case DUTY -> reckoned(part, quoted, ruled, taxes.duty().plus(taxes.remedy()));
                        case CONSUMPTION_TAX -> reckoned(part, quoted, ruled, taxes.consumptionTax());
                        default -> charged(part, quoted, ruled, counted, noted);
                    });
        }
        return steps;
    }

    /** Duty and tax follow from the value, until their bill comes. */
    private static CostStep reckoned(CostPart part, Expected quoted, Expected ruled, Money now) {
        return new CostStep(
                part,
                quoted.known(part),
                ruled.known(part).orElse(now),
                Optional.empty(),
                now,
                Reason.of("landedCost.reckoned"));
    }

    private static CostStep charged(
            CostPart part, Expected quoted, Expected ruled, List<Counted> counted, List<ChargeRow> noted) {
        List<Counted> now = counted.stream().filter(one -> one.part() == part).toList();
        List<Counted> billed =
                now.stream().filter(one -> one.stage() == ChargeStage.ACTUAL).toList();
        List<Money> foreseen = noted.stream()
                .filter(row -> row.counts()
                        && row.stage() == ChargeStage.ESTIMATED
                        && row.kind().part() == part)
                .map(ChargeRow::booked)
                .toList();
        String why = now.stream().allMatch(one -> one.noted().isEmpty())
                ? "ruled"
                : billed.isEmpty() ? "foreseen" : "billed";
        return new CostStep(
                part,
                quoted.known(part),
                foreseen.isEmpty() ? ruled.sum(part) : sum(foreseen.stream()),
                billed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(sum(billed.stream().map(Counted::booked))),
                sum(now.stream().map(Counted::booked)),
                Reason.of("landedCost." + why, billed.size(), now.size() - billed.size()));
    }

    private static List<MissingCost> missing(
            WaybillGoods.Goods goods, List<ChargeRow> noted, Map<Sku, DutyRates> rates) {
        List<MissingCost> missing = new ArrayList<>(bills(noted.stream()
                .filter(row -> row.counts() && row.stage() == ChargeStage.ACTUAL)
                .map(ChargeRow::kind)
                .collect(Collectors.toSet())));
        missing.add(MissingCost.TAX_BILL);
        if (!goods.isCustomsRate()) {
            missing.add(MissingCost.CUSTOMS_RATE);
        }
        if (goods.sheet().lines().stream().anyMatch(line -> !rates.containsKey(line.sku()))) {
            missing.add(MissingCost.TAX_RATES);
        }
        return missing;
    }

    /** The usual bills that are not among these. */
    static List<MissingCost> bills(Set<ChargeKind> billed) {
        return Stream.of(ChargeKind.values())
                .filter(kind -> kind.isUsual() && !billed.contains(kind))
                .map(MissingCost::bill)
                .toList();
    }

    private static Sku sku(WaybillGoods.Goods goods, String line) {
        return goods.sheet().lines().get(Integer.parseInt(line) - 1).sku();
    }

    private static BorderTaxes taxes(Money value, Optional<DutyRates> rates) {
        return rates.map(known -> DutyCalculation.of(value, known))
                .map(taxes -> new BorderTaxes(taxes.duty(), taxes.remedy(), taxes.consumptionTax(), taxes.vat()))
                .orElse(BorderTaxes.NONE);
    }

    private static Money sum(Stream<Money> parts) {
        return parts.reduce(Money.zero(QuotedRate.YUAN), Money::plus);
    }

    private static Money yuan(BigDecimal amount) {
        return Money.of(amount, QuotedRate.YUAN);
    }
}
