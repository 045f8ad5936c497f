package lu.airsilk.customs.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.customs.DutyRates;
import lu.airsilk.customs.Tariff;
import lu.airsilk.customs.TariffRates;
import lu.airsilk.customs.tariff.rule.DeclaredGoods;
import lu.airsilk.customs.tariff.rule.HeldTariff;
import lu.airsilk.customs.tariff.rule.Measure;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.HsCode;

/** Which rates, papers and declaration elements goods have on a day, for the services of others; it knows no actor. */
@ApplicationScoped
public class Measures implements Tariff {

    private static final int DIGITS = 10;

    @Inject
    TariffSheets sheets;

    /** What the measures in force lay down for goods of this code on that day. */
    public HeldTariff on(String code, String origin, String additional, LocalDate day) {
        return on(new DeclaredGoods(code, additional, origin, ""), day);
    }

    /** The same of the goods of one company. */
    public HeldTariff on(DeclaredGoods goods, LocalDate day) {
        return HeldTariff.of(sheets.decided(goods.code()), goods, day);
    }

    /** Whether a rate of any goods begins or ends between two days, so that what holds on one need not hold on the other. */
    public boolean changeBetween(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? sheets.changeAfter(one, other) : sheets.changeAfter(other, one);
    }

    /** The code that customs ask for: of a shorter one the first that the tariff knows. */
    public String full(HsCode code) {
        return code(code).orElseThrow(() -> Refused.because("tariff.noCode", code));
    }

    /**
     * The rates by which so many litres are taxed; goods that are not taxed by quantity have none.
     *
     * @throws Refused where nobody has said a rate of duty or of VAT for that day
     */
    public static DutyRates rates(HeldTariff held, BigDecimal litres) {
        return known(held)
                .orElseThrow(() -> Refused.because("tariff.noRate", held.goods().code(), held.day()))
                .of(litres);
    }

    @Override
    public Map<Goods, TariffRates> rates(Collection<Goods> goods, LocalDate day) {
        Map<Goods, String> codes = new HashMap<>();
        goods.forEach(some -> code(some.code()).ifPresent(code -> codes.put(some, code)));
        Map<String, List<Measure>> decided = sheets.decided(Set.copyOf(codes.values()));
        Map<Goods, TariffRates> rates = new HashMap<>();
        codes.forEach((some, code) -> known(
                        HeldTariff.of(decided.getOrDefault(code, List.of()), declared(some, code), day))
                .ifPresent(known -> rates.put(some, known)));
        return rates;
    }

    private static Optional<TariffRates> known(HeldTariff held) {
        return held.duty()
                .flatMap(duty -> held.vat()
                        .map(vat -> new TariffRates(
                                duty, held.remedy(), held.consumption(), held.consumptionPerLitre(), vat)));
    }

    private static DeclaredGoods declared(Goods goods, String code) {
        return new DeclaredGoods(code, "", goods.origin().map(CountryCode::code).orElse(""), "");
    }

    private Optional<String> code(HsCode code) {
        return code.digits().length() == DIGITS ? Optional.of(code.digits()) : sheets.firstCode(code.digits());
    }
}
