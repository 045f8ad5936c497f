package lu.airsilk.location.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import lu.airsilk.location.City;
import lu.airsilk.location.ReceivingDays;
import lu.airsilk.location.ReceivingHours;
import lu.airsilk.location.ReceivingRoom;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.StoreRow;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewStoreJsonTest {

    private static final ReceivingHours LATE = new ReceivingHours(10, 22);

    private static final StoreRow MALL = new StoreRow(
            StoreCode.of("KF01"),
            Names.of("开封商场店", "Kaifeng Mall"),
            "Ouhe",
            City.KAIFENG,
            StoreClass.A,
            ReceivingDays.WORKDAYS,
            LATE,
            Duration.ofHours(24),
            ReceivingRoom.UNLIMITED,
            0);

    @Test
    void a_program_that_knows_no_hours_leaves_those_of_a_store_as_they_are() {
        assertEquals(LATE, said(null, null).of(MALL).receivingHours());
        assertEquals(new ReceivingHours(10, 21), said(null, 21L).of(MALL).receivingHours());
        assertEquals(ReceivingHours.USUAL, said(null, null).checked().receivingHours());
    }

    private static NewStoreJson said(@Nullable Long from, @Nullable Long until) {
        return new NewStoreJson("KF01", "Kaifeng Mall", null, "Ouhe", "Kaifeng", null, null, from, until, null);
    }
}
