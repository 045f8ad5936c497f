package lu.airsilk.consignment.waybill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.waybill.rule.Flag;
import lu.airsilk.consignment.waybill.rule.FlagKind;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.shared.number.FlightNumber;
import org.junit.jupiter.api.Test;

/** What stays open of a consignment, as its row keeps it. */
class OpenFlagsTest {

    private static final Flag OFFLOADED = new Flag(
            FlagKind.OFFLOADED,
            Optional.of(new FlightOn(FlightNumber.of("CV9737"), LocalDate.of(2026, 11, 24))),
            4,
            Instant.parse("2026-11-24T19:00:00Z"),
            true);
    private static final Flag HELD =
            new Flag(FlagKind.CUSTOMS_HOLD, Optional.empty(), 10, Instant.parse("2026-11-27T01:00:00.123456Z"), true);

    @Test
    void flags_are_read_as_they_were_written() {
        OpenFlags flags = new OpenFlags(List.of(OFFLOADED, HELD));

        assertEquals(flags, OpenFlags.of(flags.text()));
        assertEquals(OpenFlags.NONE, OpenFlags.of(""));
    }

    @Test
    void only_a_flag_that_was_not_there_is_new() {
        assertEquals(List.of(HELD), new OpenFlags(List.of(OFFLOADED, HELD)).notIn(new OpenFlags(List.of(OFFLOADED))));
        assertEquals(List.of(), OpenFlags.NONE.notIn(new OpenFlags(List.of(OFFLOADED))));
    }
}
