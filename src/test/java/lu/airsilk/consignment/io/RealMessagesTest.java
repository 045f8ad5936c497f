package lu.airsilk.consignment.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.consignment.Finding;
import lu.airsilk.consignment.HouseReading;
import lu.airsilk.consignment.MessageReading;
import lu.airsilk.consignment.StatedDay;
import lu.airsilk.consignment.StatedQuantity;
import lu.airsilk.consignment.StatusReading;
import lu.airsilk.consignment.Unreadable;
import lu.airsilk.consignment.WaybillReading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Messages that operators really sent, and samples in XML: none may fail, and what is known of them must be read. */
class RealMessagesTest {

    private static MessageReading read(String folder, String name) {
        Path file = SampleMessages.in(folder, name).getFirst();
        return SampleMessages.read(SampleMessages.text(file));
    }

    private static List<String> codes(MessageReading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    @TestFactory
    Stream<DynamicTest> every_one_is_read_and_said() {
        List<Path> texts = SampleMessages.in("cargo-imp/real-awbix", ".txt");
        List<Path> others = SampleMessages.in("cargo-imp", ".txt");
        List<Path> xml = SampleMessages.in("cargo-xml", ".xml");

        return Stream.of(texts, others, xml)
                .flatMap(List::stream)
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    MessageReading reading = SampleMessages.read(SampleMessages.text(file));

                    assertFalse(reading instanceof Unreadable, reading::toString);
                    assertFalse(ReadingForm.of(reading, SampleMessages::say).isEmpty());
                }));
    }

    @Test
    void the_master_from_hong_kong_is_billed_at_gross_though_its_volume_weighs_more() {
        WaybillReading waybill =
                assertInstanceOf(WaybillReading.class, read("cargo-imp/real-awbix", "FWB16_157-79284774_HKGCMB.txt"));

        assertEquals(List.of("waybill.chargeable"), codes(waybill));
        assertEquals(
                Optional.of(new BigDecimal("425887.31")),
                waybill.charges().prepaid().orElseThrow().total());
        assertEquals(6, waybill.charges().other().size());
    }

    @Test
    void the_master_from_basel_agrees_in_all_figures() {
        WaybillReading waybill =
                assertInstanceOf(WaybillReading.class, read("cargo-imp/real-awbix", "FWB16_157-68076960_BSLDOH.txt"));

        assertEquals(List.of(), codes(waybill));
        assertEquals(
                List.of(new WaybillReading.Measured(120, 80, 37, 1)),
                waybill.goods().sizes());
        assertEquals("QA", waybill.parties().get(1).country().orElseThrow());
    }

    @Test
    void a_house_from_chennai_has_its_text_joined_over_two_lines() {
        HouseReading.House house = assertInstanceOf(
                        HouseReading.class, read("cargo-imp/real-awbix", "FHL5_157-49225050_MAAIAH.txt"))
                .houses()
                .getFirst();

        assertEquals("MAA43138355", house.number());
        assertEquals(Optional.of(12), house.slac());
        assertEquals(
                "CATALYST 9500 24X1 10 25G AND 4-PORT 40 100G. ADVANTAGE-NON-CARRIER ETHERNET SWITCH",
                house.goods().get(1));
        assertEquals(List.of("851762"), house.hsCodes());
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
        StatusReading reading = assertInstanceOf(StatusReading.class, read("cargo-xml", "xFSU-12-DEP.xml"));

        StatedDay day =
                reading.consignments().getFirst().events().getFirst().day().orElseThrow();

        assertEquals("16OCT1815", Clocks.dayAndTime(day));
    }

    @Test
    void odd_masters_in_xml_give_findings() {
        MessageReading pieces = read("cargo-xml", "888-11111111_XFWB_pieceQuantityItemCountMismatch.xml");
        MessageReading mode = read("cargo-xml", "888-11111111_XFWB_noModeCode.xml");

        assertEquals(List.of("waybill.sizes", "waybill.dueCarrier"), codes(pieces));
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
