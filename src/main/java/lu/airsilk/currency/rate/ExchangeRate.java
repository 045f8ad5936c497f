package lu.airsilk.currency.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.master.Figure;
import lu.airsilk.master.Proposal;
import lu.airsilk.platform.persistence.VersionedEntity;
import org.hibernate.envers.Audited;

/**
 * What so many units of a currency are worth in yuan from a day on, for a purpose. Proposed and brought into force by two
 * people of finance; documents copy it, so a later one changes none of them.
 */
@Entity
@Table(name = "exchange_rate")
@Audited
public class ExchangeRate extends VersionedEntity implements Figure {

    private String currency;

    @Enumerated(EnumType.STRING)
    private RatePurpose purpose;

    @Column(precision = 19, scale = 8)
    private BigDecimal cny;

    private int per;

    @Embedded
    private Proposal proposal;

    @SuppressWarnings("NullAway.Init")
    protected ExchangeRate() {}

    public ExchangeRate(String currency, RatePurpose purpose, BigDecimal cny, int per, Proposal proposal) {
        this.currency = currency;
        this.purpose = purpose;
        this.cny = cny;
        this.per = per;
        this.proposal = proposal;
    }

    @Override
    public Proposal proposal() {
        return proposal;
    }

    public RateRow row() {
        return new RateRow(id(), version(), currency, purpose, cny, per, proposal.row());
    }

    /** As it is copied to documents: what one unit is worth. */
    public QuotedRate quoted() {
        return QuotedRate.ofYuan(proposal.validFrom(), currency, cny, per);
    }
}
