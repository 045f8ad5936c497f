package lu.airsilk.currency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** The rates, by day. */
@ApplicationScoped
public class ExchangeRates {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** The rate of that day, or of the last day before it that has one: there is none on days when banks are closed. */
    public Optional<QuotedRate> on(LocalDate day, String base, String quote) {
        return database.createQuery(
                        "select r from ExchangeRate r where r.base = :base and r.quote = :quote and r.day <= :day"
                                + " order by r.day desc, r.id desc",
                        ExchangeRate.class)
                .setParameter("base", base)
                .setParameter("quote", quote)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ExchangeRate::quoted);
    }
}
