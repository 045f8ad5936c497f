package lu.airsilk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Numbers of documents that people can read out: {@code SO-26-000123}. Running, with gaps where a command failed. */
@ApplicationScoped
public class Numbers {

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * The next number of a kind of document.
     *
     * @param kind two to four letters, such as {@code SO}
     * @return kind, the year's last two digits in Zhengzhou, and a running number of at least six digits
     */
    public String next(String kind) {
        return next(kind, 1).getFirst();
    }

    /** So many numbers of a kind at once, ascending. */
    public List<String> next(String kind, int many) {
        int year = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))).getYear() % 100;
        List<?> running = database.createNativeQuery(
                        "select nextval('document_numbers') from generate_series(1, :many)")
                .setParameter("many", many)
                .setFlushMode(FlushModeType.COMMIT) // a sequence knows nothing of what has not been written yet
                .getResultList();
        return running.stream()
                .map(number -> ((Number) number).longValue())
                .sorted()
                .map(number -> "%s-%02d-%06d".formatted(kind, year, number))
                .toList();
    }
}
