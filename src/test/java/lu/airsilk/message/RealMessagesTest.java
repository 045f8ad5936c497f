package lu.airsilk.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.consignment.form.Clocks;
import lu.airsilk.consignment.form.ReadingForm;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Waybills and statuses as operators write them, in both alphabets: none may fail, and what is known of them must be read. */
class RealMessagesTest {

    private static MessageReading read(String folder, String name) {
        Path file = SampleMessages.in(folder, name).getFirst();
        return SampleMessages.read(SampleMessages.text(file));
    }

    private static List<String> codes(MessageReading reading) {
        return reading.findings().stream().map(MessageFinding::code).toList();
    }

    @TestFactory
    Stream<DynamicTest> every_one_is_read_and_said() {
        return Stream.concat(SampleMessages.all().stream(), SampleMessages.outside().stream())
                .filter(file -> !file.getFileName().toString().startsWith("9"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    MessageReading reading = SampleMessages.read(SampleMessages.text(file));

                    assertFalse(reading instanceof Unreadable, reading::toString);
                    assertFalse(ReadingForm.of(reading, SampleMessages::say).isEmpty());
                }));
    }

    @Test
    void a_master_is_billed_at_gross_though_its_volume_weighs_more() {
        WaybillReading waybill =
                assertInstanceOf(WaybillReading.class, read("cargo-imp/more", "FWB16_billed-at-gross.txt"));

        assertEquals(List.of("waybill.chargeable"), codes(waybill));
        assertEquals(
                Optional.of(new BigDecimal("12395.75")),
                waybill.charges().prepaid().orElseThrow().total());
        assertEquals(6, waybill.charges().other().size());
    }

    @Test
    void a_master_agrees_in_all_figures() {
        WaybillReading waybill =
                assertInstanceOf(WaybillReading.class, read("cargo-imp/more", "FWB16_all-figures-agree.txt"));

        assertEquals(List.of(), codes(waybill));
        assertEquals(
                List.of(new WaybillReading.Measured(100, 80, 30, 2)),
                waybill.goods().sizes());
        assertEquals("CN", waybill.parties().get(1).country().orElseThrow());
    }

    @Test
    void a_house_has_its_text_joined_over_two_lines() {
        HouseReading.House house = assertInstanceOf(
                        HouseReading.class, read("cargo-imp/more", "FHL5_text-over-two-lines.txt"))
                .houses()
                .getFirst();

        assertEquals("LUX20260077", house.number());
        assertEquals(Optional.of(48), house.slac());
        assertEquals(
                "COMTE 18 MONTHS AND MORBIER. VACUUM PACKED WHEELS IN CARTONS. KEEP AT TWO TO EIGHT DEGREES",
                house.goods().get(1));
        assertEquals(List.of("040690"), house.hsCodes());
        assertEquals(6, house.customs().size());
    }

    @Test
    void the_status_in_xml_says_what_the_same_in_cargo_imp_says() {
        StatusReading xml = assertInstanceOf(StatusReading.class, read("cargo-xml", "XFSU_lux-cgo_RCF.xml"));
        StatusReading imp = assertInstanceOf(
                StatusReading.class, read("cargo-imp/lux-cgo", "07_FSU14_RCF_part1_year-looking-time.txt"));

        var said = xml.consignments().getFirst().events().getFirst();
        var known = imp.consignments().getFirst().events().getFirst();
        assertEquals(
                imp.consignments().getFirst().awb(),
                xml.consignments().getFirst().awb());
        assertEquals(known.flight(), said.flight());
        assertEquals(known.occurred(), said.occurred());
        assertEquals(
                known.quantity().map(StatedQuantity::pieces), said.quantity().map(StatedQuantity::pieces));
    }

    @Test
    void an_airport_of_four_letters_is_told_and_passed_over() {
        Path file = SampleMessages.in("cargo-xml", "XFSU_lux-cgo_RCF.xml").getFirst();
        String odd = SampleMessages.text(file)
                .replace("<ram:ID>CGO</ram:ID><ram:TypeCode>Airport", "<ram:ID>CGNO</ram:ID><ram:TypeCode>Airport");

        StatusReading reading = assertInstanceOf(StatusReading.class, SampleMessages.read(odd));

        assertEquals(List.of("status.extra"), codes(reading));
        assertEquals(
                Optional.empty(),
                reading.consignments().getFirst().events().getFirst().place());
    }

    @Test
    void a_moment_in_utc_is_told_on_the_clock_of_its_airport() {
        StatusReading reading = assertInstanceOf(StatusReading.class, read("cargo-xml", "XFSU_DEP_utc.xml"));

        StatedDay day =
                reading.consignments().getFirst().events().getFirst().day().orElseThrow();

        assertEquals("16OCT1815", Clocks.dayAndTime(day));
    }

    @Test
    void odd_masters_in_xml_give_findings() {
        MessageReading pieces = read("cargo-xml", "XFWB_pieces-differ.xml");
        MessageReading mode = read("cargo-xml", "XFWB_no-mode-due-carrier.xml");

        assertEquals(List.of(), codes(read("cargo-xml", "XFWB.xml")));
        assertEquals(List.of("waybill.sizes"), codes(pieces));
        assertEquals(List.of("waybill.modeCode", "waybill.modeCode", "waybill.dueCarrier"), codes(mode));
    }

    @Test
    void a_doctype_is_refused_and_no_entity_is_read() {
        MessageReading reading = SampleMessages.read("""
            <?xml version="1.0"?>
            <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
            <StatusMessage>&e;</StatusMessage>
            """);

        assertEquals(
                List.of("message.doctype"),
                assertInstanceOf(Unreadable.class, reading).refusals().stream()
                        .map(refusal -> refusal.code())
                        .toList());
    }
}
