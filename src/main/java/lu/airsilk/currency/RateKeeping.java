package lu.airsilk.currency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;

/** Keeps the rates. */
@ApplicationScoped
public class RateKeeping {

    @Inject
    Rates rates;

    /** Adds rates; a later one of the same day counts from then on, the earlier one stays on its documents. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void add(List<QuotedRate> quoted) {
        quoted.forEach(rate -> rates.add(new ExchangeRate(rate)));
    }
}
