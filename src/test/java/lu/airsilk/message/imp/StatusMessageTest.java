package lu.airsilk.message.imp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.TestFiles;
import lu.airsilk.consignment.form.Clocks;
import lu.airsilk.message.ConsignmentStatus;
import lu.airsilk.message.CustomsNote;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.message.SampleMessages;
import lu.airsilk.message.StatedQuantity;
import lu.airsilk.message.StatedTime;
import lu.airsilk.message.StatusEvent;
import lu.airsilk.message.StatusReading;
import lu.airsilk.message.Unreadable;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.FlightNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusMessageTest {
    private static final String AWB = "172-12345675LUXCGO/T120K2400.0\n";

    private static StatusReading read(String text, String received) {
        return assertInstanceOf(StatusReading.class, SampleMessages.read(text, Instant.parse(received)));
    }

    private static StatusEvent event(String line, String received) {
        return read("FSU/14\n" + AWB + line, received)
                .consignments()
                .getFirst()
                .events()
                .getFirst();
    }

    private static Refusal refusal(String text) {
        return assertInstanceOf(Unreadable.class, SampleMessages.read(text))
                .refusals()
                .getFirst();
    }

    @Test
    void a_year_that_cargo_has_not_is_no_moment() {
        String message = TestFiles.text(TestFiles.file("messages/cargo-xml/XFSU_DEP_utc.xml"));
        for (String year : List.of("9999", "0001", "+999999999", "-0001")) {
            assertInstanceOf(
                    Unreadable.class,
                    SampleMessages.read(message.replaceAll("\\b20\\d\\d-(?=\\d\\d-\\d\\dT)", year + "-")),
                    year);
        }
        assertInstanceOf(StatusReading.class, SampleMessages.read(message));
    }

    @Test
    void a_departure_names_its_moments_on_the_clocks_of_both_airports() {
        StatusEvent event = event("DEP/CV9737/24NOV/LUXCGO/P80K1600.0/A2118/E1510-N", "2026-11-25T08:00:00Z");

        assertEquals(Optional.of(FlightNumber.of("CV9737")), event.flight());
        assertEquals(80, event.quantity().map(StatedQuantity::pieces).orElseThrow());
        assertEquals(
                Optional.of(Instant.parse("2026-11-24T20:18:00Z")),
                event.departure().flatMap(StatedTime::moment));
        assertEquals(
                Optional.of(Instant.parse("2026-11-25T07:10:00Z")),
                event.arrival().flatMap(StatedTime::moment));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-24, 2026-10-25T06:00:00Z, 2026-10-24T19:05:00Z",
        "2026-10-25, 2026-10-26T07:00:00Z, 2026-10-25T20:05:00Z",
        "2027-03-27, 2027-03-28T07:00:00Z, 2027-03-27T20:05:00Z",
        "2027-03-28, 2027-03-29T06:00:00Z, 2027-03-28T19:05:00Z",
    })
    void summer_time_moves_the_same_clock_time(LocalDate day, String received, String departed) {
        StatusEvent event = event("DEP/CV9737/" + Clocks.day(day) + "/LUXCGO/T120/A2105", received);

        assertEquals(Instant.parse(departed), event.occurred());
    }

    @ParameterizedTest
    @CsvSource({
        "31DEC2355, 2027-01-02T08:00:00Z, 2026-12-31",
        "01JAN0010, 2026-12-31T23:30:00Z, 2027-01-01",
        "29FEB1200, 2027-03-01T08:00:00Z, 2028-02-29",
        "25NOV2026, 2030-11-25T20:30:00Z, 2030-11-25",
    })
    void a_day_without_a_year_is_the_one_nearest_to_the_receipt(String day, String received, LocalDate expected) {
        StatusEvent event = event("RCF/CV9737/" + day + "/CGO/T120", received);

        assertEquals(expected, event.day().orElseThrow().date());
    }

    @ParameterizedTest
    @CsvSource({
        "E0205-P, 2026-12-29T18:05:00Z",
        "E0205, 2026-12-30T18:05:00Z",
        "E0205-N, 2026-12-31T18:05:00Z",
        "E0205-S, 2027-01-01T18:05:00Z",
        "E0205-T, 2027-01-02T18:05:00Z",
        "E0205-A, 2027-01-03T18:05:00Z",
    })
    void the_letter_behind_a_time_counts_days(String arrival, String moment) {
        StatusEvent event = event("DEP/CV9737/31DEC/LUXCGO/T120/A2355/" + arrival, "2026-12-31T23:30:00Z");

        assertEquals(Optional.of(Instant.parse(moment)), event.arrival().flatMap(StatedTime::moment));
    }

    @Test
    void the_envelope_says_when_it_was_sent() {
        StatusReading reading = read(
                "\u0001QD LUXFMCV\r\n.CGOFFCV 251512\r\n\u0002FSU/14\r\n" + AWB + "CCD/25NOV1200/CGO\r\n\u0003",
                "2026-11-28T08:00:00Z");

        assertEquals(
                Optional.of(Instant.parse("2026-11-25T15:12:00Z")),
                reading.envelope().orElseThrow().sent());
    }

    @Test
    void pounds_become_kilograms_and_a_letter_stays_with_its_flight() {
        StatusEvent event = event("DEP/CV0992A/03FEB/ORDATL/P2L100/S0910", "2026-02-03T08:00:00Z");

        assertEquals(Optional.of(FlightNumber.of("CV0992A")), event.flight());
        assertEquals(
                "45.4",
                event.quantity().flatMap(StatedQuantity::kg).orElseThrow().toPlainString());
    }

    @Test
    void preparing_may_leave_out_flight_and_day() {
        StatusEvent event = event("PRE///LUXCGO/T120K2400.0", "2026-11-25T08:00:00Z");

        assertEquals("LUX", event.place().orElseThrow().airport());
        assertEquals(Optional.empty(), event.flight());
    }

    @Test
    void customs_lines_keep_slashes_in_their_text_and_may_stand_without_a_status() {
        StatusReading reading = read("FSU/14\n" + AWB + "OCI/LU/EXP/M/26LU00/1\n///SD/18JUN", "2026-11-25T08:00:00Z");

        assertEquals(
                List.of(new CustomsNote("LU", "EXP", "M", "26LU00/1"), new CustomsNote("", "", "SD", "18JUN")),
                reading.customs());
    }

    @Test
    void what_is_odd_is_a_finding_with_its_place() {
        StatusReading reading =
                read("FSU/16\n" + AWB + "RCF/CV9737/25NOV2026/QQQ/P80/EXTRA\nHELLO", "2026-11-28T08:00:00Z");

        assertEquals(
                List.of(
                        new MessageFinding("version.unknown", 1, 1, List.of("FSU", "16")),
                        new MessageFinding("status.extra", 3, 30, List.of("EXTRA")),
                        new MessageFinding("airport.unknown", 3, 22, List.of("QQQ")),
                        new MessageFinding("line.unknown", 4, 1, List.of("HELLO"))),
                reading.findings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RCS/XXNOV1420/LUX/T120| message.field| 3| 5",
                "RCS/31NOV1420/LUX/T120| message.day| 3| 5",
                "RCS/24NOV2460/LUX/T120| message.time| 3| 5",
                "RCS/24NOV1420| message.incomplete| 3| 14",
                "RCF/CV97/25NOV2026/CGO| message.field| 3| 5",
                "RCS/24NOV1420/LUX/T12OK2400| message.quantity| 3| 19",
                "DEP/CV9737/24NOV/LUXCG/T120| message.field| 3| 18",
                "172-1234567LUXCGO/T1\\nRCS/24NOV1420/LUX| message.awb| 3| 1",
            })
    void what_cannot_be_read_names_line_and_column(String line, String code, int row, int column) {
        Refusal refusal = refusal("FSU/14\n" + AWB + line.replace("\\n", "\n"));

        assertEquals(code, refusal.code());
        assertEquals(List.of(row, column), refusal.arguments().subList(0, 2));
        assertEquals(row, refusal.row().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "'hello\nworld', 1", "'FSU/14', 1", "'FSU/14\nRCS/24NOV1420/LUX', 2"})
    void a_message_without_header_or_waybill_is_unreadable(String text, int line) {
        Refusal refusal = refusal(text);

        assertTrue(List.of("message.unknown", "message.noAwb", "message.awb").contains(refusal.code()), refusal.code());
        assertEquals(line, refusal.arguments().getFirst());
    }

    @Test
    void a_status_without_quantity_speaks_of_that_of_its_line() {
        ConsignmentStatus status = read("FSU/14\n157-53806270/P2K505.0T10\nRCS/20JUN1039/HKG", "2026-06-21T08:00:00Z")
                .consignments()
                .getFirst();

        StatedQuantity quantity = status.quantityOf(status.events().getFirst()).orElseThrow();

        assertEquals(2, quantity.pieces());
        assertEquals(Optional.of(10), quantity.total());
        assertEquals(Optional.empty(), status.route());
    }
}
