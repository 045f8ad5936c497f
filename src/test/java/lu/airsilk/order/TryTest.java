package lu.airsilk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.StoreCode;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class TryTest {

    @Inject
    Acting acting;

    @Inject
    Drafting drafting;

    @Test
    void a_draft_begun_twice_under_one_key_is_one() {
        OrderNumber first = acting.under("k1", "store.kaifeng", () -> drafting.begin(new StoreCode("KF01")));
        OrderNumber again = acting.under("k1", "store.kaifeng", () -> drafting.begin(new StoreCode("KF01")));
        assertEquals(first, again);
    }

    @Test
    void another_store_is_unknown() {
        Refused refused = acting.refused("store.luoyang", () -> drafting.begin(new StoreCode("KF01")));
        assertEquals("store.unknown", refused.refusals().getFirst().code());
    }
}
