package lu.airsilk.order.score;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.number.StoreCode;

/** What stores have answered to suggestions. */
@Repository
class Answers {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(SuggestionAnswer answer) {
        database.persist(answer);
    }

    /** Those of a store since that day. */
    List<SuggestionAnswer> of(StoreCode store, LocalDate from) {
        return database.createQuery(
                        "select a from SuggestionAnswer a where a.store = :store and a.sentOn >= :from",
                        SuggestionAnswer.class)
                .setParameter("store", store)
                .setParameter("from", from)
                .getResultList();
    }
}
