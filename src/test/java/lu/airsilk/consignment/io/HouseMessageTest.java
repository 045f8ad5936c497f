package lu.airsilk.consignment.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import lu.airsilk.consignment.Unreadable;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.Test;

/** House waybills (FHL). */
class HouseMessageTest {

    @Test
    void a_number_of_more_than_twelve_signs_is_refused_where_it_stands() {
        String text = "FHL/5\nMBI/157-49225050MAAIAH/T2K218\nHBS/MAA4313835590/MAAIAH/2/K218\n";

        Refusal refusal = assertInstanceOf(Unreadable.class, SampleMessages.read(text))
                .refusals()
                .getFirst();

        assertEquals("message.field", refusal.code());
        assertEquals(List.of(3, 5), refusal.arguments().subList(0, 2));
    }
}
