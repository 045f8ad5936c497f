package lu.airsilk.stock.putaway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.HeldUnits;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.PutAwayRow;
import lu.airsilk.stock.lot.WaitingLot;
import org.junit.jupiter.api.Test;

/** A lot at the dock is found by whatever stands on its label or its goods. */
class PutAwayFormTest {

    private static PutAwayForm lot(Optional<LotNumber> printed, HeldUnits... held) {
        PutAwayRow place = new PutAwayRow(
                LotNumber.of("L26-000123"), Storage.AMBIENT, Instant.EPOCH, Optional.empty(), Optional.empty());
        return new PutAwayForm(
                new WaitingLot(place, Sku.of("AS0000391"), 12, printed, List.of(held)),
                Optional.empty(),
                Locale.ENGLISH);
    }

    @Test
    void is_late_once_it_has_stood_at_the_dock_for_longer_than_it_may() {
        PutAwayForm lot = lot(Optional.empty());

        assertFalse(lot.isLate(lot.getDue().minusSeconds(1)));
        assertFalse(lot.isLate(lot.getDue()));
        assertTrue(lot.isLate(lot.getDue().plusSeconds(1)));
    }

    @Test
    void does_not_belong_among_the_saleable_goods_with_what_of_it_is_held() {
        HeldUnits broken = new HeldUnits(HoldKind.DAMAGED, Units.of(3));
        PutAwayForm some = lot(Optional.empty(), broken);
        PutAwayForm all = lot(Optional.empty(), broken, new HeldUnits(HoldKind.RECALL, Units.of(9)));

        assertEquals(List.of(broken), some.getHeld());
        assertEquals(3, some.getHeldUnits());
        assertFalse(some.isAllHeld());
        assertTrue(all.isAllHeld());
        assertFalse(lot(Optional.empty()).isAllHeld());
    }

    @Test
    void by_our_number_by_the_product_and_by_the_suppliers_number() {
        PutAwayForm lot = lot(Optional.of(LotNumber.of("L6328B")));

        assertTrue(lot.isAbout("l26-000123"));
        assertTrue(lot.isAbout("AS0000391"));
        assertTrue(lot.isAbout("l6328b"));
        assertFalse(lot.isAbout("L6329B"));
        assertFalse(lot(Optional.empty()).isAbout("L6328B"));
    }
}
