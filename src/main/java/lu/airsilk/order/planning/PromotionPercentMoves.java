package lu.airsilk.order.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.airsilk.setting.told.NewSetting;
import lu.airsilk.setting.told.SettingMoves;
import lu.airsilk.setting.told.SettingName;
import lu.airsilk.shared.Reason;

/** Another percentage moves what is suggested for the promotions that still run. */
@ApplicationScoped
class PromotionPercentMoves implements SettingMoves {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Override
    public SettingName of() {
        return SettingName.PROMOTION_PERCENT;
    }

    @Override
    public List<Reason> by(NewSetting draft, long before) {
        long running = draft.value() == before ? 0 : running(draft);
        return running == 0 ? List.of() : List.of(Reason.of("setting.promotions", running));
    }

    private long running(NewSetting draft) {
        return database.createQuery(
                        "select count(p) from Promotion p where p.state = IN_FORCE and p.lastDay >= :day", Long.class)
                .setParameter("day", draft.validFrom())
                .getSingleResult();
    }
}
