package lu.airsilk.sample;

import static java.lang.System.Logger.Level.INFO;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.database.DatabaseReady;
import lu.airsilk.sample.desk.Present;
import lu.airsilk.sample.past.Past;
import lu.airsilk.sample.world.Article;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The sample company, once, into an empty database and before anything is served: its masters alone ({@code staff}), a
 * living company with a year behind it ({@code demo}), or that company among a mass of others' goods and orders ({@code
 * bulk}). The {@link SampleUsers} come between, since theirs are stores
 * that there are and they are told what happens.
 */
@ApplicationScoped
class SampleCompany {

    private static final System.Logger LOG = System.getLogger(SampleCompany.class.getName());
    private static final int BEFORE_THE_USERS = 1100;
    private static final int AFTER_THE_USERS = 1200;

    @Inject
    SampleMasters masters;

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Past past;

    @Inject
    Present present;

    @Inject
    Mass mass;

    @Inject
    HalfMade halfMade;

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "airsilk.sample", defaultValue = "none")
    String sample;

    void settle(@Observes @Priority(BEFORE_THE_USERS) DatabaseReady ready) {
        if (!ready.empty()) {
            halfMade.refuse();
        } else {
            if (isAsked()) {
                halfMade.begin();
            }
            switch (sample) {
                case "staff" -> masters.settle(LocalDate.now(clock));
                case "demo", "bulk" -> masters.grow(today());
                default -> LOG.log(INFO, "No sample company");
            }
        }
    }

    void live(@Observes @Priority(AFTER_THE_USERS) DatabaseReady ready) {
        if (ready.empty() && Set.of("demo", "bulk").contains(sample)) {
            try (Gathering _ = new Gathering(database)) {
                live(today());
                if (sample.equals("bulk")) {
                    mass.add(today());
                }
            } catch (SQLException fault) {
                throw new IllegalStateException("the sample company cannot be written", fault);
            }
        }
        if (ready.empty() && isAsked()) {
            halfMade.end();
        }
    }

    private boolean isAsked() {
        return Set.of("staff", "demo", "bulk").contains(sample);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }

    private void live(LocalDate today) {
        Instant begun = clock.instant();
        List<Article> articles = Article.all();
        catalogue.open(today);
        catalogue.fill(today, articles);
        LOG.log(INFO, "Sample company: catalogue after {0}", Duration.between(begun, clock.instant()));
        past.write(today, articles);
        LOG.log(INFO, "Sample company: past after {0}", Duration.between(begun, clock.instant()));
        present.tell(today, articles);
        LOG.log(INFO, "Sample company lives, after {0}", Duration.between(begun, clock.instant()));
    }
}
