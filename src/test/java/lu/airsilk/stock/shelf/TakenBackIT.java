package lu.airsilk.stock.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lu.airsilk.location.Place;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.StockFilter;
import lu.airsilk.stock.StockOverview;
import lu.airsilk.stock.transfer.Transferring;
import lu.airsilk.supply.OneByOneFixture;
import lu.airsilk.supply.StockFixture;
import lu.airsilk.testbed.ActorFixture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was written off or sent by mistake comes back once, to the store that did it, and to nobody else. */
@ExtendWith(ArquillianExtension.class)
class TakenBackIT {

    private static final StoreCode STRANGER = new StoreCode("KF01");

    @Inject
    StockFixture stock;

    @Inject
    ActorFixture actor;

    @Inject
    Ledger ledger;

    @Inject
    Shelving shelving;

    @Inject
    Transferring transferring;

    @Inject
    StockOverview overview;

    private LotNumber lot = LotNumber.of("none");

    @BeforeEach
    void aLotInAStoreThatHasASister() {
        stock.openStore();
        stock.openStore(StockFixture.SISTER);
        lot = stock.command(() ->
                OneByOneFixture.receive(ledger, StockFixture.aLot(), Place.store(StockFixture.STORE), Units.of(12)));
    }

    @Test
    void what_was_written_off_comes_back_once_and_to_no_other_store() {
        actor.isStore(StockFixture.STORE);
        String number = shelving.waste(
                StockFixture.STORE, new Shelving.Waste(lot, Units.of(5), WasteReason.BROKEN, Optional.empty()));

        actor.isStore(STRANGER);
        assertEquals("waste.unknown", refusalOf(() -> shelving.takeBack(number)));
        actor.isStore(StockFixture.STORE);
        shelving.takeBack(number);

        assertEquals("waste.takenBack", refusalOf(() -> shelving.takeBack(number)));
        assertEquals(12, onTheShelf());
    }

    @Test
    void what_was_sent_is_called_back_once_by_its_sender_and_not_by_the_sister_that_it_was_sent_to() {
        actor.isStore(StockFixture.STORE);
        String number = transferring.send(
                StockFixture.STORE, StockFixture.SISTER, List.of(new Transferring.Sent(lot, Units.of(5))));

        actor.isStore(StockFixture.SISTER);
        assertEquals("transfer.unknown", refusalOf(() -> transferring.callBack(number)));
        actor.isStore(STRANGER);
        assertEquals("transfer.unknown", refusalOf(() -> transferring.callBack(number)));
        actor.isStore(StockFixture.STORE);
        transferring.callBack(number);

        assertEquals("transfer.calledBack", refusalOf(() -> transferring.callBack(number)));
        assertEquals(12, onTheShelf());
    }

    private static String refusalOf(Runnable deed) {
        return assertThrows(Refused.class, deed::run).refusals().getFirst().code();
    }

    private long onTheShelf() {
        return overview.rows(StockFilter.ALL, Paging.first(500)).items().stream()
                .filter(row -> row.lot().equals(lot))
                .mapToLong(row -> row.units().value())
                .sum();
    }
}
