package lu.airsilk.costing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lu.airsilk.currency.ExchangeRates;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/** What a charge is worth in the books. */
@ApplicationScoped
class BookRates {

    @Inject
    ExchangeRates rates;

    /** In yuan of its day; refused where the books have no rate for it. */
    Money booked(NewCharge draft) {
        Money amount = draft.amount();
        if (amount.currencyCode().equals(QuotedRate.YUAN)) {
            return amount;
        }
        return rates.on(draft.day(), amount.currencyCode(), QuotedRate.YUAN)
                .orElseThrow(() -> Refused.because("charge.noRate", amount.currencyCode(), draft.day())
                        .at("currency"))
                .convert(amount);
    }
}
