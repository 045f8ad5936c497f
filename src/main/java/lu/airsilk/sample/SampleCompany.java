package lu.airsilk.sample;

import static java.lang.System.Logger.Level.INFO;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.currency.RateKeeping;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.flight.Timetable;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.location.NewStore;
import lu.airsilk.location.StoreKeeping;
import lu.airsilk.platform.DatabaseReady;
import lu.airsilk.supplier.SupplierKeeping;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The masters of the sample company: stores, suppliers, rates and the timetable around today. Comes once, into an empty
 * database, after the {@link SampleUsers}; through the same services as everybody's masters.
 */
@ApplicationScoped
class SampleCompany {

    private static final System.Logger LOG = System.getLogger(SampleCompany.class.getName());
    private static final int AFTER_THE_USERS = 1100;

    @Inject
    StoreKeeping stores;

    @Inject
    SupplierKeeping suppliers;

    @Inject
    RateKeeping rates;

    @Inject
    Timetable timetable;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "airsilk.sample", defaultValue = "none")
    String sample;

    @ActivateRequestContext
    void arrive(@Observes @Priority(AFTER_THE_USERS) DatabaseReady ready) {
        if (!ready.empty() || sample.equals("none")) {
            return;
        }
        actor.is(Actor.system("sample"));
        settle(LocalDate.now(clock));
    }

    /** @param today by universal time, which is no later than any document's day */
    private void settle(LocalDate today) {
        List<NewStore> opened = SampleStores.all();
        List<PlannedFlight> flights = SampleTimetable.around(today);
        opened.forEach(stores::open);
        SampleTrade.suppliers().forEach(suppliers::add);
        rates.add(SampleTrade.rates(today));
        flights.forEach(timetable::plan);
        LOG.log(INFO, "Sample company settled: {0} stores, {1} flights", opened.size(), flights.size());
    }
}
