package lu.airsilk.customs.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import lu.airsilk.customs.DutyRates;
import lu.airsilk.customs.tariff.rule.DeclaredGoods;
import lu.airsilk.customs.tariff.rule.HeldTariff;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.HsCode;

/** Which rates, papers and declaration elements goods have on a day, for the services of others; it knows no actor. */
@ApplicationScoped
public class Measures {

    private static final String YUAN = "CNY";
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

    /** The code that customs ask for: of a shorter one the first that the tariff knows. */
    public String full(HsCode code) {
        return code.digits().length() == DIGITS
                ? code.digits()
                : sheets.firstCode(code.digits()).orElseThrow(() -> Refused.because("tariff.noCode", code));
    }

    /**
     * The rates by which so many litres are taxed; goods that are not taxed by quantity have none.
     *
     * @throws Refused where nobody has said a rate of duty or of VAT for that day
     */
    public static DutyRates rates(HeldTariff held, BigDecimal litres) {
        return new DutyRates(
                held.duty().orElseThrow(() -> missing(held)),
                held.remedy(),
                held.consumption(),
                Money.of(held.consumptionPerLitre().multiply(litres), YUAN).rounded(RoundingMode.HALF_UP),
                held.vat().orElseThrow(() -> missing(held)));
    }

    private static Refused missing(HeldTariff held) {
        return Refused.because("tariff.noRate", held.goods().code(), held.day());
    }
}
