package lu.airsilk.currency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.currency.rate.ExchangeRate;
import lu.airsilk.currency.rate.RatePurpose;
import lu.airsilk.currency.rate.Rates;

/** The rates of the books and those of customs, by day. */
@ApplicationScoped
public class ExchangeRates {

    @Inject
    Rates rates;

    /**
     * What the base is worth on that day by the rates in force then. Between two foreign currencies by way of the yuan.
     *
     * @return nothing where somebody has still to bring a rate into force
     */
    public Optional<QuotedRate> on(LocalDate day, String base, String quote) {
        Optional<QuotedRate> inYuan = inYuan(day, base);
        return quote.equals(QuotedRate.YUAN)
                ? inYuan
                : inYuan.flatMap(one -> inYuan(day, quote).map(one::in));
    }

    /** What a currency is worth in yuan to customs on that day: the month's rate, for duty and taxes and nothing else. */
    public Optional<QuotedRate> atCustoms(LocalDate day, String currency) {
        return rates.on(day, currency, RatePurpose.CUSTOMS).map(ExchangeRate::quoted);
    }

    private Optional<QuotedRate> inYuan(LocalDate day, String currency) {
        return rates.on(day, currency, RatePurpose.BOOK).map(ExchangeRate::quoted);
    }
}
