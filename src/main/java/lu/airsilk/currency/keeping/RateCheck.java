package lu.airsilk.currency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.currency.rate.ExchangeRate;
import lu.airsilk.currency.rate.RatePurpose;
import lu.airsilk.currency.rate.Rates;
import lu.airsilk.shared.Refused;

/** Whether a rate can be one. */
@ApplicationScoped
class RateCheck {

    /**
     * No currency of Europe has doubled or halved against the yuan between two rates of the books; a point in the wrong
     * place makes ten of it, and the wrong direction more than three of the smallest, the zloty (1.9).
     */
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private static final int SHOWN_DECIMALS = 4;

    @Inject
    Rates rates;

    /** Refuses a second rate for the same day, one for a day that is told already, and one twice the last one or half of it. */
    void refuse(NewRate draft) {
        Refused.together(() -> refuseTold(draft), () -> refuseFar(draft));
    }

    private void refuseTold(NewRate draft) {
        rates.newest(draft.currency(), draft.purpose())
                .filter(day -> !day.isBefore(draft.validFrom()))
                .ifPresent(day -> {
                    String code = day.equals(draft.validFrom()) ? "currency.twice" : "currency.past";
                    throw Refused.because(code, draft.currency(), draft.purpose(), day)
                            .at("validFrom");
                });
    }

    private void refuseFar(NewRate draft) {
        before(draft).ifPresent(last -> refuseFar(draft.quoted(), last.quoted()));
    }

    /** The rate that it would follow: of its own purpose, or of the books. */
    Optional<ExchangeRate> before(NewRate draft) {
        return rates.on(draft.validFrom(), draft.currency(), draft.purpose())
                .or(() -> rates.on(draft.validFrom(), draft.currency(), RatePurpose.BOOK));
    }

    private static void refuseFar(QuotedRate now, QuotedRate last) {
        if (!isFar(now.rate(), last.rate())) {
            return;
        }
        BigDecimal turned = BigDecimal.ONE.divide(now.rate(), MathContext.DECIMAL64);
        String code = isFar(turned, last.rate()) ? "currency.far" : "currency.turned";
        throw Refused.because(code, now.base(), shown(now.rate()), shown(last.rate()), last.day(), shown(turned))
                .at("cny");
    }

    private static boolean isFar(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.multiply(TWICE)) >= 0 || other.compareTo(one.multiply(TWICE)) >= 0;
    }

    private static BigDecimal shown(BigDecimal rate) {
        return rate.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }
}
