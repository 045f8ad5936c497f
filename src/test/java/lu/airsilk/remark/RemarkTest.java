package lu.airsilk.remark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whom a remark speaks to. */
class RemarkTest {

    private static Set<String> mentioned(String words) {
        return new Remark("172-12345675", "import", words, Instant.EPOCH).mentioned();
    }

    @Test
    void a_desk_and_a_person_are_named_and_a_full_stop_or_a_mail_address_is_neither() {
        assertEquals(
                Set.of("hub", "allocator2"),
                mentioned("@hub: keep dock 2 free. 请 @allocator2。 claims@carrier.example wrote."));
        assertEquals(Set.of(), mentioned("12 @ 5 EUR, @2 at most, @@ and @."));
    }

    @Test
    void small_and_large_letters_name_the_same_person_and_a_name_may_have_points() {
        assertEquals(Set.of("store.kaifeng"), mentioned("@Store.Kaifeng, and @store.kaifeng... (@store.kaifeng)"));
    }
}
