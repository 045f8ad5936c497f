package lu.airsilk.message.imp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lu.airsilk.message.HouseReading;
import lu.airsilk.message.SampleMessages;
import lu.airsilk.message.Unreadable;
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

    @Test
    void a_weight_finer_than_a_gram_is_read_to_the_gram() {
        String text = "FHL/5\nMBI/157-49225050MAAIAH/T2K218\nHBS/MAA43138355/MAAIAH/2/K64.0554/12/SWITCHES\n";

        HouseReading reading = assertInstanceOf(HouseReading.class, SampleMessages.read(text));

        assertEquals(
                Optional.of(new BigDecimal("64.055")),
                reading.houses().getFirst().kg());
    }
}
