package lu.airsilk.currency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.currency.CurrencyUse;
import lu.airsilk.currency.RateEffects;
import lu.airsilk.currency.rate.ExchangeRate;
import lu.airsilk.currency.rate.RatePurpose;
import lu.airsilk.currency.rate.RateRow;
import lu.airsilk.currency.rate.Rates;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;

/** The rates as people of finance read them, and those who reckon with them. */
@ApplicationScoped
public class RateBook {

    @Inject
    Rates rates;

    @Inject
    RateCheck check;

    @Inject
    CurrencyUse use;

    @Inject
    RateEffects effects;

    @Inject
    Clock clock;

    /** In force on that day, by currency and purpose. */
    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public List<RateRow> inForce(LocalDate day) {
        return rates.inForce(day).stream().map(ExchangeRate::row).toList();
    }

    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public List<RateRow> open() {
        return rates.open().stream().map(ExchangeRate::row).toList();
    }

    /** All that ever were proposed, the newest day first. */
    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public Page<RateRow> all(Paging paging) {
        return rates.all(paging).map(ExchangeRate::row);
    }

    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public RateRow row(long id) {
        return rates.get(id).row();
    }

    /** In which the company is asked for money. */
    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public Set<String> used() {
        return new TreeSet<>(use.currencies());
    }

    /** Those of them that the books have no rate for on that day: what is priced in them cannot be quoted. */
    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public Set<String> missing(LocalDate day) {
        Set<String> known = inForce(day).stream()
                .filter(rate -> rate.purpose() == RatePurpose.BOOK)
                .map(RateRow::currency)
                .collect(Collectors.toSet());
        Set<String> missing = used();
        missing.removeAll(known);
        return missing;
    }

    /** What a rate would move, were it in force today; nothing is written. Refused as the proposal would be. */
    @Allowed(Role.FINANCE)
    public RateTrial tried(NewRate draft) {
        check.refuse(draft);
        return trial(draft);
    }

    /** The same of one that waits for another person. */
    @Allowed(Role.FINANCE)
    public RateTrial tried(long id) {
        return trial(NewRate.of(row(id)));
    }

    private RateTrial trial(NewRate draft) {
        Optional<ExchangeRate> before = check.before(draft);
        return new RateTrial(
                draft.quoted(),
                before.map(ExchangeRate::quoted),
                before.map(rate -> rate.row().purpose()).filter(purpose -> purpose != draft.purpose()),
                draft.purpose() == RatePurpose.BOOK ? effects.moved(draft.quoted()) : List.of());
    }

    /** The day by which what stores are quoted is worked out: Zhengzhou's. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }
}
