package lu.airsilk.catalogue.mapping.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.catalogue.goods.rule.Contents;
import lu.airsilk.catalogue.goods.rule.Contents.Measure;
import lu.airsilk.catalogue.goods.rule.ContentsText;
import lu.airsilk.catalogue.goods.rule.CountryWords;
import lu.airsilk.catalogue.goods.rule.SizeText;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Storage;
import org.junit.jupiter.api.Test;

/** How single cells are understood. */
class CellTextTest {

    @Test
    void numbers_are_read_as_europe_and_china_write_them() {
        Map<String, String> byComma = Map.of(
                "25,51",
                "25.51",
                "1.234,50",
                "1234.50",
                "1 234,5",
                "1234.5",
                "1’234.50",
                "1234.50",
                "1.234",
                "1234",
                "1,234",
                "1.234",
                "0,750",
                "0.750",
                "-3,5",
                "-3.5",
                "１２，５",
                "12.5");

        byComma.forEach((text, number) ->
                assertEquals(Optional.of(new BigDecimal(number)), DecimalText.read(text, DecimalMark.COMMA), text));
        assertEquals(Optional.of(new BigDecimal("1234")), DecimalText.read("1,234", DecimalMark.POINT));
        assertEquals(Optional.of(new BigDecimal("1234567.8")), DecimalText.read("1,234,567.8", DecimalMark.COMMA));
    }

    @Test
    void a_number_that_could_be_two_stays_unread() {
        assertEquals(Optional.empty(), DecimalText.read("1,234", DecimalMark.UNKNOWN));
        assertEquals(Optional.of(new BigDecimal("0.125")), DecimalText.read("0,125", DecimalMark.UNKNOWN));
    }

    @Test
    void what_is_no_number_is_not_made_one() {
        Stream.of("", "abc", "1E5", "1,2,3", "1.23.4", "12 Stück", "9".repeat(30), "--1", "1.2345.678,9")
                .forEach(text -> assertEquals(Optional.empty(), DecimalText.read(text, DecimalMark.COMMA), text));
    }

    @Test
    void an_even_price_is_read_as_people_write_it() {
        Stream.of("€ 42,-", "42,-- €", "42.- €", "€ 42,00")
                .map(text -> MeasureText.read(RawCell.of(text), DecimalMark.COMMA))
                .forEach(read -> assertEquals(
                        Optional.of("42 €"),
                        read.map(price -> price.number().stripTrailingZeros().toPlainString() + " " + price.word())));
    }

    @Test
    void a_column_tells_its_decimal_mark() {
        assertEquals(DecimalMark.COMMA, DecimalMark.of(Stream.of("1,234", "25,51", "3,5")));
        assertEquals(DecimalMark.POINT, DecimalMark.of(Stream.of("1,234", "25.51", "1,234.5")));
        assertEquals(DecimalMark.UNKNOWN, DecimalMark.of(Stream.of("1,234", "7", "1.000")));
    }

    @Test
    void contents_are_read_as_packets_say_them() {
        assertEquals(contents(1, "750", Measure.MILLILITRES), ContentsText.read("75 cl"));
        assertEquals(contents(6, "750", Measure.MILLILITRES), ContentsText.read("6 x 0,75 L"));
        assertEquals(contents(1, "500", Measure.GRAMS), ContentsText.read("500g e"));
        assertEquals(contents(1, "750", Measure.MILLILITRES), ContentsText.read("0, 75 l"));
        assertEquals(contents(1, "1000", Measure.MILLILITRES), ContentsText.read("1 litro"));
        assertEquals(contents(4, "80", Measure.GRAMS), ContentsText.read("4×80 gr"));
        assertEquals(contents(3, "80", Measure.GRAMS), ContentsText.read("80 g x 3"));
        assertEquals(contents(1, "500", Measure.MILLILITRES), ContentsText.read("500毫升"));
        assertEquals(contents(1, "12", Measure.PIECES), ContentsText.read("12 Stück"));
        assertEquals(Optional.empty(), ContentsText.read("500"));
        assertEquals(Optional.empty(), ContentsText.read("0 g"));
        assertEquals(Optional.empty(), ContentsText.read("confezione"));
    }

    @Test
    void a_box_has_three_sides_in_the_unit_it_names_or_its_column_has() {
        assertEquals(Optional.of(new CaseSize(300, 290, 270)), size("30x29x27", "cm"));
        assertEquals(Optional.of(new CaseSize(300, 290, 270)), size("300 × 290 × 270 mm", "cm"));
        assertEquals(Optional.of(new CaseSize(305, 200, 100)), size("30,5*20*10 cm", "mm"));
        assertEquals(Optional.of(new CaseSize(400, 300, 200)), size("L40 x B30 x H20", "cm"));
        assertEquals(Optional.empty(), size("40x30", "cm"));
        assertEquals(Optional.empty(), size("40x0x30", "cm"));
        assertEquals(Optional.empty(), size("40x30x20x10", "cm"));
        assertEquals(Optional.empty(), size("groß", "cm"));
    }

    @Test
    void countries_are_found_in_seven_languages() {
        Stream.of("Italia", "Italy", "Italie", "Italien", "Italië", "意大利", "IT", "ITA", "en:italy", "Made in Italy")
                .forEach(text -> assertEquals(List.of(new CountryCode("IT")), CountryWords.in(text), text));
        assertEquals(List.of(new CountryCode("GB")), CountryWords.in("Royaume-Uni"));
        assertEquals(List.of(new CountryCode("IT"), new CountryCode("TR")), CountryWords.in("Italia,Turchia"));
        assertEquals(List.of(), CountryWords.in("Oceano Pacifico"));
    }

    @Test
    void storage_is_found_by_word_or_by_the_highest_temperature() {
        Map<String, Storage> expected = Map.ofEntries(
                Map.entry("ambiente", Storage.AMBIENT),
                Map.entry("0-4 °C", Storage.CHILLED),
                Map.entry("+2/+8°C", Storage.CHILLED),
                Map.entry("-18 °C", Storage.FROZEN),
                Map.entry("15-25 ℃", Storage.AMBIENT),
                Map.entry("12 °C", Storage.COOL),
                Map.entry("conservare in luogo fresco e asciutto", Storage.AMBIENT),
                Map.entry("常温", Storage.AMBIENT),
                Map.entry("冷藏", Storage.CHILLED),
                Map.entry("冷冻", Storage.FROZEN),
                Map.entry("surgelé", Storage.FROZEN),
                Map.entry("gekühlt", Storage.CHILLED),
                Map.entry("ungekühlt", Storage.AMBIENT),
                Map.entry("AMBIENT", Storage.AMBIENT),
                Map.entry("kühl und trocken lagern", Storage.AMBIENT),
                Map.entry("Raumtemperatur", Storage.AMBIENT),
                Map.entry("tiefgekühlt", Storage.FROZEN),
                Map.entry("-20/-18 °C", Storage.FROZEN));

        expected.forEach((text, storage) -> assertEquals(Optional.of(storage), StorageWords.read(text), text));
        assertEquals(Optional.empty(), StorageWords.read("Vorsicht Glas"));
    }

    private static Optional<Contents> contents(int pieces, String amount, Measure measure) {
        return Optional.of(new Contents(pieces, new BigDecimal(amount), measure));
    }

    private static Optional<CaseSize> size(String text, String unit) {
        return SizeText.read(text).flatMap(size -> size.caseSize(unit));
    }
}
