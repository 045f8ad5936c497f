package lu.airsilk.currency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/** What one unit of a currency was worth in another on a day, by whom. Added, never changed: documents name it. */
@Entity
@Table(name = "exchange_rate")
@AppendOnly
class ExchangeRate extends StoredEntity {

    @Column(name = "rate_day")
    private LocalDate day;

    @Column(name = "base_currency")
    private String base;

    @Column(name = "quote_currency")
    private String quote;

    @Column(precision = 19, scale = 8)
    private BigDecimal rate;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected ExchangeRate() {}

    ExchangeRate(QuotedRate quoted) {
        day = quoted.day();
        base = quoted.base();
        quote = quoted.quote();
        rate = quoted.rate();
        source = quoted.source();
    }

    QuotedRate quoted() {
        return new QuotedRate(day, base, quote, rate, source);
    }
}
