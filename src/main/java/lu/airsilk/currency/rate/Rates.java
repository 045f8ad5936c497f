package lu.airsilk.currency.rate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;

/** The rates, proposed, in force and withdrawn. */
@Repository
public class Rates {

    private static final String OF = " from ExchangeRate r where r.currency = :currency and r.purpose = :purpose";
    private static final String LATEST_FIRST = " order by r.proposal.validFrom desc, r.id desc";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    public void add(ExchangeRate rate) {
        database.persist(rate);
        database.flush();
    }

    /** The rate with this number; refused as unknown when there is none. */
    public ExchangeRate get(long id) {
        return Optional.ofNullable(database.find(ExchangeRate.class, id))
                .orElseThrow(() -> Refused.unknown("currency.unknown", id));
    }

    /** The rate in force on that day: the last one up to it, since on days when banks are closed there is none. */
    public Optional<ExchangeRate> on(LocalDate day, String currency, RatePurpose purpose) {
        return database.createQuery(
                        "select r" + OF + " and r.proposal.state = IN_FORCE and r.proposal.validFrom <= :day"
                                + LATEST_FIRST,
                        ExchangeRate.class)
                .setParameter("currency", currency)
                .setParameter("purpose", purpose)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The last day from which one is proposed or in force. */
    public Optional<LocalDate> newest(String currency, RatePurpose purpose) {
        return Optional.ofNullable(database.createQuery(
                        "select max(r.proposal.validFrom)" + OF + " and r.proposal.state <> WITHDRAWN", LocalDate.class)
                .setParameter("currency", currency)
                .setParameter("purpose", purpose)
                .getSingleResult());
    }

    /** Those in force on that day, each currency and purpose once, by currency. */
    public List<ExchangeRate> inForce(LocalDate day) {
        return database.createQuery(
                        "select r from ExchangeRate r where r.proposal.state = IN_FORCE and r.proposal.validFrom <= :day"
                                + " and not exists (select 1 from ExchangeRate n where n.currency = r.currency"
                                + " and n.purpose = r.purpose and n.proposal.state = IN_FORCE"
                                + " and n.proposal.validFrom <= :day and (n.proposal.validFrom > r.proposal.validFrom"
                                + " or n.proposal.validFrom = r.proposal.validFrom and n.id > r.id))"
                                + " order by r.currency, r.purpose",
                        ExchangeRate.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those that wait for another person, the earliest day first. */
    public List<ExchangeRate> open() {
        return database.createQuery(
                        "select r from ExchangeRate r where r.proposal.state = PROPOSED"
                                + " order by r.proposal.validFrom, r.id",
                        ExchangeRate.class)
                .setMaxResults(Paging.LARGEST)
                .getResultList();
    }

    /** All that ever were, the newest day first. */
    public Page<ExchangeRate> all(Paging paging) {
        long total = database.createQuery("select count(r) from ExchangeRate r", Long.class)
                .getSingleResult();
        return new Page<>(
                total,
                database.createQuery("select r from ExchangeRate r" + LATEST_FIRST, ExchangeRate.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList());
    }
}
