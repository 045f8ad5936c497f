package lu.airsilk.customs.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class CustomsEntriesTest {

    @Inject
    Acting acting;

    @Inject
    Freight freight;

    @Inject
    CustomsEntries entries;

    @Inject
    CustomsBook book;

    @Test
    void the_customs_number_is_read_as_people_write_it_and_is_used_once() {
        BookingDraft landed = freight.landed(freight.bought(4));
        String number = "460120264%09d".formatted((System.nanoTime() / 1_000) % 1_000_000_000);
        String typed = number.substring(0, 4) + " " + number.substring(4, 8) + "\u3000" + number.substring(8);

        acting.does("import", () -> entries.declare(landed.awb(), typed, Optional.empty()));

        assertEquals(
                List.of(number),
                acting.as("import", () -> book.entries(landed.awb())).stream()
                        .map(EntryRow::entryNumber)
                        .toList());
        acting.refuses(
                "import", () -> entries.declare(landed.awb(), number, Optional.empty()), "customs.taken", number);
        acting.refuses(
                "import",
                () -> entries.declare(landed.awb(), "4601 2", Optional.empty()),
                "customs.entryNumber",
                "46012");
    }

    @Test
    void who_types_in_later_says_when_it_was_declared_and_a_release_after_that_is_taken() {
        BookingDraft landed = freight.landed(freight.bought(4));
        String number = "460120265%09d".formatted((System.nanoTime() / 1_000) % 1_000_000_000);
        Instant now = Instant.now();
        Optional<Instant> toCome = Optional.of(now.plusSeconds(3_600));

        acting.refuses("import", () -> entries.declare(landed.awb(), number, toCome), "customs.declaredLater", number);
        acting.does(
                "import",
                () -> entries.release(
                        entries.declare(landed.awb(), number, Optional.of(now.minusSeconds(1_800))),
                        Optional.of(now.minusSeconds(900))));

        EntryRow row = acting.as("import", () -> book.entries(landed.awb())).getFirst();
        assertEquals(
                now.minusSeconds(1_800).truncatedTo(ChronoUnit.SECONDS),
                row.declaredAt().truncatedTo(ChronoUnit.SECONDS));
        assertEquals(EntryState.RELEASED, row.state());
    }
}
