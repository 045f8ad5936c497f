package lu.airsilk.catalogue.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.platform.Notation;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

/** Prices that a buyer pastes. */
class WrittenPricesFormTest {

    /** Every number that is asked for is one product, but for A9. */
    private static Map<String, List<ProductFacts>> known(List<String> texts) {
        return texts.stream()
                .distinct()
                .filter(text -> !text.equals("A9"))
                .collect(Collectors.toMap(text -> text, text -> List.of(facts(text))));
    }

    private static ProductFacts facts(String sku) {
        return new ProductFacts(
                new Sku(sku),
                Optional.empty(),
                Names.of("", "Tea"),
                "",
                PackSize.of(6),
                Optional.empty(),
                Grams.ZERO,
                CubicCentimetres.ZERO,
                Optional.empty(),
                Optional.empty(),
                "",
                Storage.AMBIENT,
                0,
                0,
                true);
    }

    private static WrittenPricesForm form(String rows) {
        WrittenPricesForm form = new WrittenPricesForm();
        form.setSupplier("ITA01");
        form.setCurrency("EUR");
        form.setValidFrom(LocalDate.of(2026, 12, 1));
        form.setRows(rows);
        return form;
    }

    private static String refused(String rows) {
        return assertThrows(Refused.class, () -> form(rows).read(texts -> Map.of(), Notation.of(Locale.ENGLISH)))
                .refusals()
                .getFirst()
                .code();
    }

    private static List<NewPriceList.NewPrice> read(String rows) {
        return form(rows)
                .read(WrittenPricesFormTest::known, Notation.of(Locale.GERMAN))
                .prices();
    }

    private static NewPriceList.NewPrice price(String sku, long from, String amount) {
        return new NewPriceList.NewPrice(new Sku(sku), new PriceStep(Cases.of(from), Money.of(amount, "EUR")));
    }

    /** Each refusal with the line that it is about. */
    private static List<String> wrong(String rows) {
        return assertThrows(Refused.class, () -> read(rows)).refusals().stream()
                .map(no -> no.row().orElse(0) + " " + no.code())
                .toList();
    }

    @Test
    void a_row_says_number_perhaps_quantity_and_price() {
        assertEquals(new WrittenPrices.Row(1, "AS0000001", "1", "12,50"), WrittenPrices.Row.of(1, "AS0000001\t12,50"));
        assertEquals(
                new WrittenPrices.Row(7, "AS0000001", "10", "11.90"),
                WrittenPrices.Row.of(7, " AS0000001 ; 10 ；11.90 "));
    }

    @Test
    void what_is_no_row_or_no_product_is_named() {
        assertEquals("priceList.row", refused("AS0000001"));
        assertEquals("product.unknown", refused("AS0000001;5\n\nAS0000002;6"));
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_the_line_of_the_text() {
        assertEquals(
                List.of(
                        "2 priceList.row",
                        "3 product.unknown",
                        "3 number.unreadable",
                        "5 priceList.price",
                        "6 number.unreadable",
                        "6 number.unreadable",
                        "8 priceList.stepTwice"),
                wrong("A1;12,50\nA2\nA9;viel\n\nA2;0\nA3;einige;viel\nA4;5;9,00\nA4;5;8,00"));
    }

    @Test
    void an_amount_may_be_written_with_the_currency_of_its_list() {
        List<NewPriceList.NewPrice> plain = List.of(price("A1", 1, "1061.00"));

        for (String amount : List.of("€ 1.061,00", "1.061,00 EUR", "EUR1.061,00", "1.061,00 €", "1.061,00 Euro")) {
            assertEquals(plain, read("A1;" + amount), amount);
        }
    }

    @Test
    void another_currency_and_another_word_are_refused() {
        assertEquals(List.of("1 priceList.otherCurrency"), wrong("A1;61,00 CHF"));
        assertEquals(List.of("1 priceList.otherCurrency"), wrong("A1;£ 61,00"));
        assertEquals(List.of("1 number.unreadable"), wrong("A1;61,00 kg"));
        assertEquals(List.of("1 number.unreadable"), wrong("A1;€ 61,00 EUR"));
    }

    @Test
    void who_takes_more_never_pays_more_whatever_the_order_of_the_rows() {
        assertEquals(List.of("1 priceList.stepDearer"), wrong("A1;60;70,00\nA1;10;62,50\nA2;60;70,00"));
        assertEquals(
                List.of(Cases.of(10), Money.of("62.50", "EUR"), Cases.of(60), Money.of("70.00", "EUR")),
                assertThrows(Refused.class, () -> read("A1;10;62,50\nA1;60;70,00"))
                        .refusals()
                        .getFirst()
                        .arguments());
        assertEquals(
                List.of(price("A1", 10, "62.50"), price("A1", 60, "62.50"), price("A1", 90, "62.4999")),
                read("A1;10;62,50\nA1;60;62,50\nA1;90;62,4999"));
    }

    @Test
    void steps_of_one_product_are_in_one_currency() {
        PriceStep other = new PriceStep(Cases.of(9), Money.of("1", "CNY"));

        assertEquals(
                "money.currencies",
                NewPriceList.wrong(List.of(price("A1", 1, "5"), new NewPriceList.NewPrice(new Sku("A1"), other)))
                        .getFirst()
                        .code());
    }

    @Test
    void a_currency_that_is_none_is_told_at_its_field() {
        WrittenPricesForm form = form("A1;5");
        form.setCurrency("EUX");

        assertEquals(
                List.of("currency"),
                assertThrows(Refused.class, () -> form.read(WrittenPricesFormTest::known, Notation.of(Locale.GERMAN)))
                        .refusals()
                        .stream()
                        .flatMap(no -> no.field().stream())
                        .toList());
    }
}
