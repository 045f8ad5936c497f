package lu.airsilk.setting.told;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;

/** What was told of each setting: in force, proposed, and of before. */
@Repository
public class ToldSettings {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** What holds on that day: what was told last. Each setting is born with a value. */
    public Setting on(SettingName name, LocalDate day) {
        return database.createQuery(
                        "select s from Setting s where s.name = :name and s.proposal.state = IN_FORCE"
                                + " and s.proposal.validFrom <= :day order by s.proposal.validFrom desc, s.id desc",
                        Setting.class)
                .setParameter("name", name)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** What holds of each on that day. */
    public List<Setting> on(LocalDate day) {
        return Arrays.stream(SettingName.values()).map(name -> on(name, day)).toList();
    }

    /** The one with this number; refused as unknown when there is none. */
    public Setting get(long id) {
        return Optional.ofNullable(database.find(Setting.class, id))
                .orElseThrow(() -> Refused.unknown("setting.unknown", id));
    }

    /** Whether something is proposed or in force of it from that day on. */
    public boolean isTold(SettingName name, LocalDate day) {
        return database.createQuery(
                                "select count(s) from Setting s where s.name = :name and s.proposal.state <> WITHDRAWN"
                                        + " and s.proposal.validFrom = :day",
                                Long.class)
                        .setParameter("name", name)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Those that wait for another person, the earliest day first. */
    public List<Setting> open() {
        return database.createQuery(
                        "select s from Setting s where s.proposal.state = PROPOSED order by s.proposal.validFrom, s.id",
                        Setting.class)
                .setMaxResults(Paging.LARGEST)
                .getResultList();
    }

    /** All that ever were, the newest day first. */
    public Page<Setting> all(Paging paging) {
        long total = database.createQuery("select count(s) from Setting s", Long.class)
                .getSingleResult();
        return new Page<>(
                total,
                database.createQuery(
                                "select s from Setting s order by s.proposal.validFrom desc, s.id desc", Setting.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList());
    }

    public void add(Setting setting) {
        database.persist(setting);
        database.flush();
    }
}
