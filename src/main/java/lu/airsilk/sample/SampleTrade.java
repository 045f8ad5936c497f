package lu.airsilk.sample;

import static lu.airsilk.supplier.Incoterm.CPT;
import static lu.airsilk.supplier.Incoterm.DAP;
import static lu.airsilk.supplier.Incoterm.EXW;
import static lu.airsilk.supplier.Incoterm.FCA;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.SupplierCode;
import lu.airsilk.supplier.Incoterm;
import lu.airsilk.supplier.NewSupplier;

/** From whom the sample company buys, and at what rates it reckons. All names and rates are invented. */
final class SampleTrade {

    private static final String SOURCE = "sample";
    private static final int DAYS_OF_AN_OLD_RATE = 35;

    private SampleTrade() {}

    static List<NewSupplier> suppliers() {
        return List.of(
                supplier("ITA01", "Terre & Sale Distribuzione S.r.l.", "IT", "EUR", FCA),
                supplier("FRA01", "Maison Vaubrun Négoce", "FR", "EUR", FCA),
                supplier("FRA02", "Crèmerie du Val d’Orseille", "FR", "EUR", EXW),
                supplier("DEU01", "Moselring Feinkost GmbH", "DE", "EUR", FCA),
                supplier("LUX01", "Caves Saint-Cunibert", "LU", "EUR", DAP),
                supplier("ESP01", "Aceites Sierra Clara S.L.", "ES", "EUR", CPT),
                supplier("AUT01", "Almgold Naturkost GmbH", "AT", "EUR", FCA),
                supplier("CHE01", "Chocolaterie Valcerise SA", "CH", "CHF", FCA));
    }

    private static NewSupplier supplier(String code, String name, String country, String currency, Incoterm incoterm) {
        return new NewSupplier(
                new SupplierCode(code), name, new CountryCode(country), Currency.getInstance(currency), incoterm);
    }

    /** What euros and francs are worth in yuan: five weeks ago, a week ago, and on the day itself. */
    static List<QuotedRate> rates(LocalDate today) {
        return List.of(
                rate(today.minusDays(DAYS_OF_AN_OLD_RATE), "EUR", "7.79"),
                rate(today.minusDays(7), "EUR", "7.83"),
                rate(today, "EUR", "7.85"),
                rate(today.minusDays(DAYS_OF_AN_OLD_RATE), "CHF", "8.42"),
                rate(today, "CHF", "8.46"));
    }

    private static QuotedRate rate(LocalDate day, String base, String rate) {
        return new QuotedRate(day, base, "CNY", new BigDecimal(rate), SOURCE);
    }
}
