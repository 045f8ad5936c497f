package lu.airsilk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.Cases;
import org.junit.jupiter.api.Test;

class OutlookTest {

    @Test
    void fewer_is_worse_and_later_is_worse_only_of_as_many() {
        assertTrue(outlook(57, 4).isWorseThan(outlook(74, 6)));
        assertTrue(outlook(74, 6).isWorseThan(outlook(74, 4)));
        assertTrue(Outlook.NONE.isWorseThan(outlook(1, 6)));
        assertFalse(outlook(74, 4).isWorseThan(outlook(74, 4)));
        assertFalse(outlook(74, 4).isWorseThan(outlook(74, 6)));
        assertFalse(outlook(74, 6).isWorseThan(outlook(57, 4)));
    }

    @Test
    void without_a_day_no_case_is_said_to_come() {
        assertEquals(Outlook.NONE, Outlook.of(Cases.of(3), Optional.empty()));
        assertEquals(Outlook.NONE, Outlook.of(Cases.ZERO, Optional.of(LocalDate.EPOCH)));
    }

    private static Outlook outlook(long cases, int day) {
        return Outlook.of(Cases.of(cases), Optional.of(LocalDate.of(2026, 12, day)));
    }
}
