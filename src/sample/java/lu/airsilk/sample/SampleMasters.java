package lu.airsilk.sample;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lu.airsilk.currency.keeping.NewRate;
import lu.airsilk.currency.keeping.RateKeeping;
import lu.airsilk.customs.tariff.TariffKeeping;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.flight.Timetable;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.NewStore;
import lu.airsilk.location.StoreKeeping;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.sample.desk.Staff;
import lu.airsilk.sample.past.Past;
import lu.airsilk.sample.world.Maker;
import lu.airsilk.sample.world.SampleStores;
import lu.airsilk.sample.world.SampleTariff;
import lu.airsilk.sample.world.SampleTimetable;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.setting.keeping.SettingKeeping;
import lu.airsilk.setting.told.NewSetting;
import lu.airsilk.setting.told.SettingName;
import lu.airsilk.supplier.NewSupplier;
import lu.airsilk.supplier.SupplierKeeping;
import lu.airsilk.supplier.SupplierTerms;

/** The masters of the sample company: stores, suppliers, rates and flights, through the same services as everybody's. */
@ApplicationScoped
class SampleMasters {

    private static final System.Logger LOG = System.getLogger(SampleMasters.class.getName());

    private static final Actor FINANCE = Staff.is("finance", Role.FINANCE);
    private static final Actor HEAD_OF_FINANCE = Staff.is("finance2", Role.FINANCE);
    private static final Actor IMPORT = Staff.is("import", Role.IMPORT);
    private static final Actor ADMIN = Staff.is("admin", Role.ADMIN);
    private static final Actor OTHER_ADMIN = Staff.is("admin2", Role.ADMIN);

    /** Some four tonnes on each of thirteen flights a week. */
    private static final long TONNES_OF_A_YEAR = 2_700;

    /** Tens of thousands, as the mission has it. */
    private static final long TONNES_OF_THE_ROUTE = 60_000;

    @Inject
    StoreKeeping stores;

    @Inject
    SupplierKeeping suppliers;

    @Inject
    RateKeeping rates;

    @Inject
    SettingKeeping settings;

    @Inject
    TariffKeeping tariff;

    @Inject
    Timetable timetable;

    @Inject
    Signature signature;

    @Inject
    CurrentActor actor;

    /**
     * Before the first order.
     *
     * @param today by universal time, which is no later than any document's day
     */
    @ActivateRequestContext
    void settle(LocalDate today) {
        settle(SampleStores.all(), SampleTrade.suppliers(), SampleTrade.rates(today), SampleTimetable.around(today));
    }

    /**
     * After a year: they were there before anything was done with them.
     *
     * @param today in Zhengzhou
     */
    @ActivateRequestContext
    void grow(LocalDate today) {
        PortalClock.at(SampleCatalogue.begun(today).minus(1, ChronoUnit.DAYS), () -> {
            settle(
                    SampleStores.grown(),
                    Maker.all().stream().map(Maker::supplier).toList(),
                    SampleTrade.ratesOfAYear(today),
                    SampleTimetable.ofAYear(today).stream()
                            .filter(flight -> !flight.day().isBefore(today.minusDays(Past.DAYS_PLANNED)))
                            .toList());
            plan(today.minusYears(1));
        });
    }

    /** What the company means to fly in a year, and what the airline says that all fly. */
    private void plan(LocalDate from) {
        say(new NewSetting(SettingName.TARGET_TONNES, TONNES_OF_A_YEAR, from, "four tonnes a flight"));
        say(new NewSetting(SettingName.ROUTE_TONNES, TONNES_OF_THE_ROUTE, from, "told by the airline for the sample"));
        signature.because("");
    }

    private void say(NewSetting setting) {
        actor.is(ADMIN);
        long proposal = settings.propose(setting);
        actor.is(OTHER_ADMIN);
        settings.approve(proposal);
    }

    /** More stores, later. */
    @ActivateRequestContext
    void open(List<NewStore> opened) {
        actor.is(Actor.system("sample"));
        opened.forEach(store -> stores.measure(stores.open(store), SampleStores.room(store)));
    }

    private void settle(
            List<NewStore> opened, List<NewSupplier> makers, List<NewRate> worth, List<PlannedFlight> flights) {
        actor.is(Actor.system("sample"));
        open(opened);
        makers.forEach(this::add);
        worth.forEach(this::bringIntoForce);
        tariff();
        actor.is(Actor.system("sample"));
        flights.forEach(timetable::plan);
        LOG.log(INFO, "Sample company settled: {0} stores, {1} flights", opened.size(), flights.size());
    }

    /** Makers sell from the shelf: what is ordered in the evening stands ready. */
    private void add(NewSupplier maker) {
        suppliers.add(maker);
        SupplierTerms usual = SupplierTerms.usual(maker.country());
        suppliers.agree(maker.code(), usual.ordering(usual.minimum(), 0, usual.language()));
    }

    /** On the day before it holds. */
    private void bringIntoForce(NewRate rate) {
        PortalClock.at(Shop.at(rate.validFrom().minusDays(1), 16, 0), () -> {
            actor.is(FINANCE);
            long proposal = rates.propose(rate);
            actor.is(HEAD_OF_FINANCE);
            rates.approve(proposal);
        });
    }

    /** As one sheet, each rate with the source that it was found in. */
    private void tariff() {
        actor.is(IMPORT);
        long proposal = tariff.proposeAll(SampleTariff.sheet());
        actor.is(FINANCE);
        tariff.approve(proposal);
    }
}
