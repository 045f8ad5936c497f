package lu.airsilk.consignment.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.message.HouseReading;
import lu.airsilk.message.SampleMessages;
import lu.airsilk.message.WaybillReading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MessageWriterTest {
    private static final String MASTER = """
        FWB/16
        172-12345675LUXCGO/T120K2400.0MC15.00
        FLT/CV9737/24
        RTG/CGOCV
        SHP
        /EUROFOODS LOGISTICS SARL
        /1 RUE DE TREVES
        /LUXEMBOURG
        /LU/2632
        CNE
        /HENAN EUROPE IMPORT CO LTD
        /1 XINZHENG BONDED ZONE
        /ZHENGZHOU
        /CN/451162
        AGT//0000000/0000
        /SAMPLE FORWARDER
        /LUXEMBOURG
        CVD/EUR//PP/NVD/NCV/XXX
        RTD/1/P120/K2400.0/CQ/W2500/R2.35/T5875.00
        /NG/CHEESE CHOCOLATE
        /2/NH/040690
        /3/NH/180631
        /4/ND//CMT60-50-50/100
        /5/NV/MC15.00
        OTH/P/MYC2375.00SCC375.00AWC35.00
        PPD/WT5875.00
        /OA0/OC2785.00/CT8660.00
        CER/SAMPLE FORWARDER
        ISU/24NOV26/LUXEMBOURG/SAMPLE FORWARDER
        REF/LUXFMCV
        SPH/EAP/PER/SPX
        OCI/CN/CNE/T/USCI91410100MA3X000008
        /LU/EXP/M/26LU00012345678AB9
        """.replace("\n", "\r\n");

    private static final String HOUSE = """
        FHL/5
        MBI/157-49225050MAAIAH/T2K218
        HBS/MAA43138355/MAAIAH/2/K218/12/CATALYST 9500 2
        /EAW/NSC
        TXT/CATALYST 9500 2
        HTS/851762
        OCI/US/CUS/RT/B2B
        /US/CUS/FT/01
        SHP
        NAM/FLEXTRONICS TECHNOLOGIES INDIA
        ADR/PLOT NO 3
        /SANDAVELLUR C VILLAGE.
        LOC/SRIPERUMBUDUR
        /IN/602106
        CNE
        NAM/CISCO SYSTEMS INC
        ADR/OKANELLA ST
        LOC/HOUSTON
        /US/770415398
        CVD/EUR/PP/NVD/NCV/XXX
        """.replace("\n", "\r\n");

    private static WaybillReading master(String text) {
        return assertInstanceOf(WaybillReading.class, SampleMessages.read(text));
    }

    private static HouseReading houses(String text) {
        return assertInstanceOf(HouseReading.class, SampleMessages.read(text));
    }

    private static String written(HouseReading reading) {
        return new CargoMessageWriter().houseWaybill(reading, reading.houses().getFirst());
    }

    @Test
    void a_master_reads_back_to_the_letter() {
        assertEquals(MASTER, new CargoMessageWriter().masterWaybill(master(MASTER), "LUXFMCV"));
    }

    @Test
    void a_house_reads_back_to_the_letter() {
        String once = written(houses(HOUSE));

        assertEquals(HOUSE, once);
    }

    @TestFactory
    Stream<DynamicTest> what_is_written_of_any_sample_is_read_as_the_same() {
        return Stream.concat(SampleMessages.all().stream(), SampleMessages.outside().stream())
                .filter(file -> file.getFileName().toString().matches(".*FWB.*\\.txt"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> sameAgain(file)));
    }

    private static void sameAgain(Path file) {
        WaybillReading first = master(SampleMessages.text(file));
        String text = new CargoMessageWriter().masterWaybill(first, "LUXFMCV");
        WaybillReading second = master(text);

        assertEquals(first.awb(), second.awb());
        assertEquals(first.quantity(), second.quantity());
        assertEquals(first.charges().rates(), second.charges().rates());
        assertEquals(first.charges().other(), second.charges().other());
        assertEquals(first.charges().prepaid(), second.charges().prepaid());
        assertEquals(first.goods(), second.goods());
        assertEquals(first.customs(), second.customs());
        assertEquals(first.handling(), second.handling());
        assertTrue(text.lines().allMatch(line -> line.length() <= 69), text);
    }

    @Test
    void letters_beyond_the_alphabet_become_those_in_it_and_long_texts_are_broken_between_words() {
        assertEquals("FROMAGERIE BRULEE GROSSE", ImpText.of("Fromagerie « Brûlée » große", 35));
        assertEquals("HENAN", ImpText.of("河南 Henan", 35));
        assertEquals(List.of("CHEESE AND CHOCOLATE", "IN CASES"), ImpText.lines("Cheese & and chocolate in cases", 20));
        assertEquals(List.of("AAAAA", "AAA"), ImpText.lines("AAAAAAAA", 5));
        assertEquals(List.of(), ImpText.lines("奶酪", 20));
    }

    @Test
    void a_line_end_in_a_name_begins_no_line_of_its_own() {
        assertEquals("X RTD 1 P9", ImpText.of("X\r\nRTD/1/P9", 35));
    }
}
