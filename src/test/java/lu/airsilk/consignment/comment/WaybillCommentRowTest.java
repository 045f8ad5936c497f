package lu.airsilk.consignment.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whom a remark speaks to. */
class WaybillCommentRowTest {

    @Test
    void a_desk_and_a_person_are_named_and_a_full_stop_or_a_mail_address_is_neither() {
        assertEquals(
                Set.of("hub", "allocator2"),
                WaybillCommentRow.named("@hub: keep dock 2 free. 请 @allocator2。 claims@carrier.example wrote."));
        assertEquals(Set.of(), WaybillCommentRow.named("12 @ 5 EUR"));
    }
}
