package lu.airsilk.portal.settings;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.Test;

class StoreFormTest {

    private static final List<String> KNOWN = List.of("欧禾优选 Ouhe Select");

    private final StoreForm form = new StoreForm();

    @Test
    void a_known_owner_is_taken_however_it_is_capitalised_and_so_is_the_very_first() {
        form.setOwner(" 欧禾优选 OUHE Select ");
        assertDoesNotThrow(() -> form.requireMeantOwner(KNOWN));

        form.setOwner("Somebody");
        assertDoesNotThrow(() -> form.requireMeantOwner(List.of()));
        assertEquals("", form.getDoubted());
    }

    @Test
    void an_owner_whom_nobody_knows_is_asked_about_until_it_is_said_that_this_one_is_meant() {
        form.setOwner("欧禾");
        asks("欧禾");
        asks("欧禾");

        form.setMeant(true);
        assertDoesNotThrow(() -> form.requireMeantOwner(KNOWN));

        form.setOwner("欧和");
        asks("欧和");
    }

    private void asks(String owner) {
        Refused refused = assertThrows(Refused.class, () -> form.requireMeantOwner(KNOWN));
        assertEquals(List.of(Refusal.of("store.ownerNew", owner).at("owner")), refused.refusals());
        assertEquals(owner, form.getDoubted());
    }
}
