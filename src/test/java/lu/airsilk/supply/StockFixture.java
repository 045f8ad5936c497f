package lu.airsilk.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.location.City;
import lu.airsilk.location.NewStore;
import lu.airsilk.location.ReceivingDays;
import lu.airsilk.location.ReceivingHours;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreKeeping;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.LotBirth;

/** Commands on the real stock, each in a request and a transaction of its own, from any thread of the server. */
@ApplicationScoped
public class StockFixture {

    public static final StoreCode STORE = new StoreCode("IT-STOCK");
    /** Of the same owner. */
    public static final StoreCode SISTER = new StoreCode("IT-SISTER");

    public static final Sku WINE = new Sku("IT-WINE");
    static final PackSize CASE_OF_SIX = new PackSize(6);

    @Inject
    Supply supply;

    @Inject
    StoreKeeping keeping;

    @Inject
    StoreDirectory stores;

    @Inject
    CurrentActor actor;

    /** Opens the store of these tests, once. */
    @ActivateRequestContext
    public void openStore() {
        openStore(STORE);
    }

    /** Opens a store of their owner, once. */
    @ActivateRequestContext
    public void openStore(StoreCode store) {
        actor.is(Actor.system("test"));
        if (stores.find(store).isEmpty()) {
            keeping.open(new NewStore(
                    store,
                    Names.of("测试店", "Test store"),
                    "Test owner",
                    City.KAIFENG,
                    StoreClass.A,
                    ReceivingDays.WORKDAYS,
                    ReceivingHours.ALWAYS,
                    Duration.ofHours(3)));
        }
    }

    /** Any part of commands, as a command. */
    @ActivateRequestContext
    @Transactional
    public <T> T command(Supplier<T> parts) {
        actor.is(Actor.system("test"));
        return parts.get();
    }

    /** A consignment line of these units, under a name of its own. */
    public static SupplyOpening line(long units) {
        return new SupplyOpening(
                SupplyKind.CONSIGNMENT_LINE,
                "IT-" + UUID.randomUUID(),
                WINE,
                CASE_OF_SIX,
                Units.of(units),
                Optional.empty(),
                Optional.empty());
    }

    public static ReservedFor order(String line) {
        return new ReservedFor(line, STORE, Optional.empty());
    }

    public static LotBirth aLot() {
        return new LotBirth(
                WINE, CASE_OF_SIX, Optional.empty(), Optional.empty(), "RC-IT/1", Optional.empty(), Optional.empty());
    }

    /** One reservation in a transaction of its own; the hot path without anything around it. */
    @ActivateRequestContext
    @Transactional
    public List<Long> reserve(long source, ReservedFor whom, Units units) {
        return supply.reserveAll(List.of(new ReservationDraft(source, whom, units)));
    }
}
