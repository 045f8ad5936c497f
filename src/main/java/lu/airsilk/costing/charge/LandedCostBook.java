package lu.airsilk.costing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
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
import lu.airsilk.costing.landed.CaseCosts;
import lu.airsilk.costing.landed.LandedEstimate;
import lu.airsilk.costing.landed.LandedFigures;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.customs.Declarations;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
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
    ChargedGoods bearers;

    @Inject
    CaseCosts cases;

    @Inject
    LineTaxRates tariff;

    @Inject
    Declarations declarations;

    @Inject
    Clock clock;

    /** Refused as unknown when there is no such waybill. */
    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public LandedSheet sheet(AirWaybillNumber awb) {
        WaybillGoods.Goods goods = waybills.of(awb);
        ExpectedCost quoted = quoted(goods);
        ExpectedCost ruled = ruled(goods);
        List<ChargeRow> noted = charges.of(awb);
        List<CountedCharge> counted =
                Stream.concat(counted(noted), expected(noted, ruled)).toList();
        Map<Sku, LineRates> rates = tariff.on(taxed(awb), goods.facts().values());
        LandedCost cost = LandedCost.of(
                goods.lines(),
                counted.stream().map(one -> one.charge(goods)).toList(),
                goods.rates(),
                (line, value) -> Optional.ofNullable(rates.get(sku(goods, line.line())))
                        .map(known -> known.on(value, line.units()))
                        .orElse(BorderTaxes.NONE));
        return new LandedSheet(
                awb,
                goods.day(),
                goods.rates().customs(),
                lines(goods, cost, counted),
                Stream.of(shares(cost, counted), rest(noted, goods), ruled.shares(), quoted.shares())
                        .flatMap(List::stream)
                        .toList(),
                steps(cost, counted, noted, ruled, quoted, reckoned(goods, rates)),
                missing(goods, noted, rates));
    }

    /** What can be charged that its goods bear. */
    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public List<Chargeable> chargeable(AirWaybillNumber awb) {
        return bearers.of(awb);
    }

    /** The day whose rates hold: of the declaration, and until there is one today. */
    private LocalDate taxed(AirWaybillNumber awb) {
        return LocalDate.ofInstant(declarations.declaredAt(awb).orElseGet(clock::instant), Zones.CGO);
    }

    /** What is billed, and of kinds that are not billed yet what was estimated. */
    private static Stream<CountedCharge> counted(List<ChargeRow> noted) {
        List<ChargeRow> bills = noted.stream()
                .filter(row -> row.counts() && row.stage() == ChargeStage.ACTUAL)
                .toList();
        return noted.stream()
                .filter(ChargeRow::counts)
                .filter(row ->
                        row.stage() == ChargeStage.ACTUAL || bills.stream().noneMatch(row::isBilledBy))
                .map(row -> new CountedCharge(Optional.of(row), row.kind().part(), row.booked()));
    }

    /** What the rules expect of the parts of which the bill that they reckon with is not noted. */
    private static Stream<CountedCharge> expected(List<ChargeRow> noted, ExpectedCost ruled) {
        Set<CostPart> known = noted.stream()
                .filter(row -> row.counts() && row.isOfAll() && row.kind().isReckoned())
                .map(row -> row.kind().part())
                .collect(Collectors.toSet());
        return ruled.parts().keySet().stream()
                .filter(part -> CHARGED.contains(part) && !known.contains(part))
                .map(part -> new CountedCharge(Optional.empty(), part, ruled.sum(part)))
                .filter(one -> !one.booked().isZero());
    }

    private ExpectedCost quoted(WaybillGoods.Goods goods) {
        Map<Sku, LandedEstimate> quotes = cases.quoted(goods.facts().keySet(), goods.day());
        List<ConsignmentSheet.Line> lines = goods.sheet().lines();
        return ExpectedCost.of(
                ChargeStage.QUOTED,
                lines.stream()
                        .map(line -> Optional.ofNullable(quotes.get(line.sku())))
                        .toList(),
                lines);
    }

    /** By the rules that were in force when the goods were booked. */
    private ExpectedCost ruled(WaybillGoods.Goods goods) {
        Map<Category, LandedFigures> figures = cases.figures(goods.day());
        List<ConsignmentSheet.Line> lines = goods.sheet().lines();
        return ExpectedCost.of(
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

    private static List<LandedSheet.Line> lines(
            WaybillGoods.Goods goods, LandedCost cost, List<CountedCharge> counted) {
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
                            LandedSheet.Valued.of(landed),
                            landed.taxes(),
                            parts(landed, index, cost, counted),
                            landed.landed(),
                            landed.unitCost());
                })
                .toList();
    }

    private static Map<CostPart, Money> parts(
            LandedLine line, int index, LandedCost cost, List<CountedCharge> counted) {
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

    private static List<LandedSheet.Share> shares(LandedCost cost, List<CountedCharge> counted) {
        return IntStream.range(0, counted.size())
                .mapToObj(index -> {
                    CountedCharge one = counted.get(index);
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
                                new CountedCharge(Optional.of(row), row.kind().part(), row.booked()).charge(goods),
                                goods.lines()),
                        false))
                .toList();
    }

    private static List<CostStep> steps(
            LandedCost cost,
            List<CountedCharge> counted,
            List<ChargeRow> noted,
            ExpectedCost ruled,
            ExpectedCost quoted,
            Reason reckoned) {
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
                                    Optional.empty(),
                                    goods,
                                    Reason.of("landedCost.goods"));
                        case DUTY -> reckoned(part, quoted, ruled, taxes.duty().plus(taxes.remedy()), reckoned);
                        case CONSUMPTION_TAX -> reckoned(part, quoted, ruled, taxes.consumptionTax(), reckoned);
                        default -> charged(part, quoted, ruled, counted, noted);
                    });
        }
        return steps;
    }

    /** Duty and tax follow from the value, until their bill comes. */
    private static CostStep reckoned(CostPart part, ExpectedCost quoted, ExpectedCost ruled, Money now, Reason why) {
        return new CostStep(part, quoted.known(part), ruled.known(part).orElse(now), Optional.empty(), now, why);
    }

    /** How the taxes are reckoned: how many lines by the tariff, and how many by the rules. */
    private static Reason reckoned(WaybillGoods.Goods goods, Map<Sku, LineRates> rates) {
        List<ConsignmentSheet.Line> lines = goods.sheet().lines();
        long told = lines.stream()
                .filter(line -> Optional.ofNullable(rates.get(line.sku()))
                        .filter(LineRates::ofTariff)
                        .isPresent())
                .count();
        return told == 0
                ? Reason.of("landedCost.reckoned")
                : Reason.of("landedCost." + (told == lines.size() ? "tariff" : "tariffPart"), told, lines.size());
    }

    private static CostStep charged(
            CostPart part,
            ExpectedCost quoted,
            ExpectedCost ruled,
            List<CountedCharge> counted,
            List<ChargeRow> noted) {
        List<CountedCharge> now =
                counted.stream().filter(one -> one.part() == part).toList();
        List<CountedCharge> billed =
                now.stream().filter(one -> one.stage() == ChargeStage.ACTUAL).toList();
        List<ChargeRow> foreseen = noted.stream()
                .filter(row -> row.counts()
                        && row.stage() == ChargeStage.ESTIMATED
                        && row.kind().part() == part)
                .toList();
        Money expected = foreseen.stream().anyMatch(ChargeRow::isOfAll) ? Money.zero(QuotedRate.YUAN) : ruled.sum(part);
        String why = now.stream().allMatch(one -> one.noted().isEmpty())
                ? "ruled"
                : billed.isEmpty() ? "foreseen" : "billed";
        return new CostStep(
                part,
                quoted.known(part),
                expected.plus(sum(foreseen.stream().map(ChargeRow::booked))),
                billed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(sum(billed.stream().map(CountedCharge::booked))),
                sum(now.stream().map(CountedCharge::booked)),
                Reason.of("landedCost." + why, billed.size(), now.size() - billed.size()));
    }

    private static List<MissingCost> missing(
            WaybillGoods.Goods goods, List<ChargeRow> noted, Map<Sku, LineRates> rates) {
        List<MissingCost> missing = new ArrayList<>(bills(noted.stream()
                .filter(row -> row.counts() && row.stage() == ChargeStage.ACTUAL && row.isOfAll())
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

    private static Money sum(Stream<Money> parts) {
        return parts.reduce(Money.zero(QuotedRate.YUAN), Money::plus);
    }
}
