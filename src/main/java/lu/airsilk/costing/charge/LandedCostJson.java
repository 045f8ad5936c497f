package lu.airsilk.costing.charge;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.costing.charge.rule.BorderTaxes;
import lu.airsilk.costing.charge.rule.ChargeKey;
import lu.airsilk.costing.charge.rule.CostRates;
import lu.airsilk.costing.charge.rule.CostedGoods;
import lu.airsilk.costing.charge.rule.LandedCost;
import lu.airsilk.costing.charge.rule.LandedLine;
import lu.airsilk.costing.charge.rule.SharedCharge;
import lu.airsilk.costing.charge.rule.WaybillCharge;
import lu.airsilk.customs.DutyCalculation;
import lu.airsilk.customs.DutyRates;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.platform.rest.Vector;
import lu.airsilk.shared.ChargeableWeight;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Decimal;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.PieceSize;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import org.jspecify.annotations.Nullable;

/** A waybill to be costed, as programs write it: decimals as texts or numbers, a line's name as either and given back so. */
@Vector(answer = LandedCostJson.Answer.class)
public record LandedCostJson(
        @Nullable Fx fx,
        @JsonbProperty("rate_eur_per_kg") @Nullable String rate,
        @Nullable List<Line> lines,
        @Nullable List<Charge> charges) {

    private static final String EURO = "EUR";
    private static final String YUAN = "CNY";
    private static final String AIR_FREIGHT = "air freight";

    /** What a euro is worth to customs and to the books. */
    public record Fx(
            @JsonbProperty("customs_month_rate") @Nullable String customs,
            @JsonbProperty("book_rate") @Nullable String book) {

        CostRates rates() {
            return new CostRates(EURO, rate("customs_month_rate", customs), rate("book_rate", book));
        }

        private static BigDecimal rate(String field, @Nullable String rate) {
            return RequestFields.as("fx." + field, rate, text -> {
                BigDecimal number = Decimal.of(text);
                Refused.unless(number.signum() > 0, "landedCost.rate");
                return number;
            });
        }
    }

    /** Goods of one code: sides in centimetres, kilograms, rates in per cent; remedy and consumption tax may be left out. */
    public record Line(
            @Nullable JsonValue line,
            @Nullable String code,
            @JsonbProperty("goods_eur") @Nullable String goods,
            @Nullable BigDecimal units,
            @Nullable List<List<String>> pieces,
            @Nullable String gross,
            @Nullable String duty,
            @Nullable String remedy,
            @Nullable String ct,
            @Nullable String vat) {

        private CostedGoods goods(String path, CostRates rates) {
            List<PieceSize> sizes = RequestFields.list(path + "pieces", pieces).stream()
                    .map(size -> size(path + "pieces", size))
                    .toList();
            Money invoiced = RequestFields.as(path + "goods_eur", goods, LandedCostJson::price);
            return new CostedGoods(
                    name(RequestFields.value(path + "line", line)),
                    invoiced,
                    rates.booked(invoiced),
                    some(path + "units"),
                    sizes.stream().mapToLong(PieceSize::count).sum(),
                    sizes.stream().map(PieceSize::volume).reduce(CubicCentimetres.ZERO, CubicCentimetres::plus),
                    RequestFields.as(path + "gross", gross, text -> Grams.ofKilograms(Decimal.of(text))));
        }

        private Units some(String field) {
            Units some = RequestFields.units(field, units);
            if (some.isZero()) {
                throw Refused.because("money.perNothing").at(field);
            }
            return some;
        }

        private static PieceSize size(String field, List<String> four) {
            Refused.unless(four.size() == 4, "landedCost.piece", four.size());
            List<BigDecimal> numbers = four.stream()
                    .map(number -> RequestFields.as(field, number, Decimal::of))
                    .toList();
            try {
                return PieceSize.measured(numbers.get(0), numbers.get(1), numbers.get(2), count(numbers.get(3)));
            } catch (Refused refused) {
                throw refused.at(field);
            }
        }

        private static long count(BigDecimal pieces) {
            boolean whole = pieces.stripTrailingZeros().scale() <= 0 && pieces.precision() - pieces.scale() <= 9;
            Refused.unless(whole, "pieceSize.count", pieces);
            return pieces.longValueExact();
        }

        private DutyRates rates(String path) {
            return new DutyRates(
                    percent(path + "duty", duty),
                    percent(path + "remedy", Objects.requireNonNullElse(remedy, "0")),
                    percent(path + "ct", Objects.requireNonNullElse(ct, "0")),
                    Money.zero(YUAN),
                    percent(path + "vat", vat));
        }

        private static Percentage percent(String field, @Nullable String rate) {
            return RequestFields.as(field, rate, Percentage::of);
        }
    }

    /** A sum to be shared by a key to all lines, or to those that are named. */
    public record Charge(
            @Nullable String name,
            @Nullable String amount,
            @Nullable String currency,
            @Nullable String key,
            @Nullable List<JsonValue> lines,
            @Nullable Boolean dutiable) {

        private WaybillCharge charge(String path, CostRates rates) {
            String code = RequestFields.as(path + "currency", currency, Charge::currency);
            Money asked = RequestFields.as(path + "amount", amount, text -> LateChargeJson.fen(text, code));
            return new WaybillCharge(
                    RequestFields.text(path + "name", name),
                    asked,
                    rates.booked(asked),
                    RequestFields.word(path + "key", key, ChargeKey.class),
                    RequestFields.someOrNone(path + "lines", lines).stream()
                            .map(LandedCostJson::name)
                            .collect(Collectors.toSet()),
                    Boolean.TRUE.equals(dutiable));
        }

        private static String currency(String code) {
            Refused.unless(code.equals(EURO) || code.equals(YUAN), "landedCost.currencies", code, EURO);
            return code;
        }
    }

    /** What the lines and the whole have cost; figures as bare decimals. */
    public record Answer(List<CostedLine> lines, List<BorneCharge> charges, Totals totals) {}

    /** What a line has cost, step by step. */
    public record CostedLine(
            JsonValue line,
            Units units,
            @JsonbProperty("freight_share_eur") String freight,
            @JsonbProperty("insurance_eur") String insurance,
            @JsonbProperty("customs_value_cny") String customsValue,
            String duty,
            String remedy,
            @JsonbProperty("consumption_tax") String consumptionTax,
            String vat,
            @JsonbProperty("goods_cny") String goods,
            @JsonbProperty("landed_cny_without_vat") String landed,
            @JsonbProperty("unit_cost_cny") String unitCost) {

        static CostedLine of(JsonValue name, LandedLine line) {
            return new CostedLine(
                    name,
                    line.goods().units(),
                    LateChargeJson.text(line.freight()),
                    LateChargeJson.text(line.insurance()),
                    LateChargeJson.text(line.customsValue()),
                    LateChargeJson.text(line.taxes().duty()),
                    LateChargeJson.text(line.taxes().remedy()),
                    LateChargeJson.text(line.taxes().consumptionTax()),
                    LateChargeJson.text(line.taxes().vat()),
                    LateChargeJson.text(line.goods().booked()),
                    LateChargeJson.text(line.landed()),
                    LateChargeJson.unitCost(line.unitCost()));
        }
    }

    /** A charge in yuan, and one figure for each line: {@code 0.00} where it does not concern it. */
    public record BorneCharge(String name, String cny, List<String> shares) {

        static BorneCharge of(SharedCharge charge) {
            return new BorneCharge(
                    charge.charge().name(),
                    LateChargeJson.text(charge.charge().booked()),
                    charge.shares().stream().map(LateChargeJson::text).toList());
        }
    }

    /** The sums of the lines. */
    public record Totals(
            @JsonbProperty("customs_value_cny") String customsValue,
            String duty,
            String remedy,
            @JsonbProperty("consumption_tax") String consumptionTax,
            String vat,
            @JsonbProperty("landed_cny_without_vat") String landed) {

        static Totals of(LandedCost cost) {
            BorderTaxes taxes = cost.taxes();
            return new Totals(
                    LateChargeJson.text(cost.customsValue()),
                    LateChargeJson.text(taxes.duty()),
                    LateChargeJson.text(taxes.remedy()),
                    LateChargeJson.text(taxes.consumptionTax()),
                    LateChargeJson.text(taxes.vat()),
                    LateChargeJson.text(cost.landed()));
        }
    }

    Answer costed() {
        CostRates rates = RequestFields.value("fx", fx).rates();
        List<Line> asked = RequestFields.list("lines", lines);
        List<CostedGoods> goods = each(asked.size(), line -> asked.get(line).goods(path("lines", line), rates));
        Map<String, DutyRates> tariff = IntStream.range(0, asked.size())
                .boxed()
                .collect(Collectors.toMap(
                        line -> goods.get(line).line(),
                        line -> asked.get(line).rates(path("lines", line)),
                        (first, second) -> first)); // a second one of the name is refused with the goods
        LandedCost cost = LandedCost.of(
                goods,
                charges(goods, rates),
                rates,
                (line, value) -> taxes(value, Objects.requireNonNull(tariff.get(line.line()))));
        return new Answer(
                each(
                        asked.size(),
                        line -> CostedLine.of(
                                Objects.requireNonNull(asked.get(line).line()),
                                cost.lines().get(line))),
                cost.charges().stream().map(BorneCharge::of).toList(),
                Totals.of(cost));
    }

    private List<WaybillCharge> charges(List<CostedGoods> goods, CostRates rates) {
        List<Charge> asked = RequestFields.someOrNone("charges", charges);
        return Stream.concat(
                        Stream.of(airFreight(goods, rates)),
                        IntStream.range(0, asked.size())
                                .mapToObj(charge -> asked.get(charge).charge(path("charges", charge), rates)))
                .toList();
    }

    /** The weight that the airline charges for all of it, by its price for a kilogram. */
    private WaybillCharge airFreight(List<CostedGoods> goods, CostRates rates) {
        Money each = RequestFields.as("rate_eur_per_kg", rate, LandedCostJson::price);
        Grams chargeable = new ChargeableWeight(
                        goods.stream().map(CostedGoods::gross).reduce(Grams.ZERO, Grams::plus),
                        goods.stream().map(CostedGoods::volume).reduce(CubicCentimetres.ZERO, CubicCentimetres::plus))
                .chargeable();
        Money freight = each.times(chargeable.kilograms()).rounded(RoundingMode.HALF_UP);
        return new WaybillCharge(AIR_FREIGHT, freight, rates.booked(freight), ChargeKey.CHARGEABLE, Set.of(), true);
    }

    private static BorderTaxes taxes(Money value, DutyRates rates) {
        DutyCalculation taxes = DutyCalculation.of(value, rates);
        return new BorderTaxes(taxes.duty(), taxes.remedy(), taxes.consumptionTax(), taxes.vat());
    }

    private static Money price(String text) {
        Money price = Money.of(text, EURO);
        Refused.unless(!price.isNegative(), "landedCost.negative", price);
        return price;
    }

    private static String name(JsonValue line) {
        return line instanceof JsonString text ? text.getString() : line.toString();
    }

    private static String path(String list, int index) {
        return list + "[" + index + "].";
    }

    private static <T> List<T> each(int size, Function<Integer, T> one) {
        return IntStream.range(0, size).boxed().map(one).toList();
    }
}
