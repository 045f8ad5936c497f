package lu.airsilk.order.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.setting.SettingMoves;
import lu.airsilk.shared.Reason;

/** Another percentage moves what is suggested for the promotions that still run. */
@ApplicationScoped
class PromotionPercentMoves implements SettingMoves {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Override
    public List<Reason> byPromotionPercent(LocalDate from, long before, long after) {
        long running = after == before ? 0 : running(from);
        return running == 0 ? List.of() : List.of(Reason.of("setting.promotions", running));
    }

    private long running(LocalDate from) {
        return database.createQuery(
                        "select count(p) from Promotion p where p.state = IN_FORCE and p.lastDay >= :day", Long.class)
                .setParameter("day", from)
                .getSingleResult();
    }
}
