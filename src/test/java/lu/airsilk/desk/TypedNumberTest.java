package lu.airsilk.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.FlightNumber;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

class TypedNumberTest {

    @Test
    void an_order_is_found_however_it_is_spelt() {
        for (String typed :
                new String[] {"SO-26-000123", "so-26-000123", " SO26-123 ", "so26000123", "SO-26-000123/2"}) {
            assertEquals(Optional.of("SO-26-000123"), new TypedNumber(typed).document("SO"), typed);
        }
    }

    @Test
    void the_digits_of_a_document_name_it_in_its_year_or_in_any() {
        for (String typed : new String[] {"26-000123", "26000123", "26-123", "26-000123/2"}) {
            assertEquals(Optional.of(List.of("SO-26-000123")), new TypedNumber(typed).serial("SO"), typed);
        }
        for (String typed : new String[] {"000123", "123", " 123 ", "000123/2"}) {
            List<String> years = new TypedNumber(typed).serial("SO").orElseThrow();
            assertEquals(100, years.size(), typed);
            assertTrue(years.contains("SO-26-000123"), typed);
        }
        for (String typed : new String[] {"12", "1234567", "172-12345675", "123456789", "SO-26-000123", "oil"}) {
            assertEquals(Optional.empty(), new TypedNumber(typed).serial("SO"), typed);
        }
    }

    @Test
    void an_order_is_no_purchase_order() {
        assertEquals(Optional.empty(), new TypedNumber("SO-26-000123").document("PO"));
        assertEquals(Optional.empty(), new TypedNumber("SO-26").document("SO"));
    }

    @Test
    void an_air_waybill_is_found_with_and_without_its_hyphen() {
        var expected = Optional.of(new AirWaybillNumber("172-12345675"));

        assertEquals(expected, new TypedNumber("17212345675").waybill());
        assertEquals(expected, new TypedNumber("172-1234 5675").waybill());
        assertEquals(expected, new TypedNumber("１７２－１２３４５６７５").waybill());
        assertEquals(expected, new TypedNumber("172-12345675/3").waybill());
    }

    @Test
    void a_wrong_check_digit_names_nothing() {
        assertEquals(Optional.empty(), new TypedNumber("172-12345676").waybill());
        assertEquals(Optional.empty(), new TypedNumber("4006381333932").gtin());
    }

    @Test
    void a_bar_code_is_found_with_its_leading_zeros_and_without() {
        assertEquals(Optional.of(new Gtin("4006381333931")), new TypedNumber("04006381333931").gtin());
    }

    @Test
    void our_lots_have_one_hyphen_and_suppliers_print_what_they_like() {
        assertEquals(Optional.of(new LotNumber("L26-000007")), new TypedNumber("l26-7").lot());
        assertEquals(Optional.of(new LotNumber("B 4711/x")), new TypedNumber("B 4711/x").lot());
    }

    @Test
    void the_digits_of_a_lot_or_a_product_name_it() {
        List<LotNumber> lots = new TypedNumber("000007").lots().orElseThrow();

        assertTrue(lots.containsAll(List.of(new LotNumber("L26-000007"), new LotNumber("000007"))));
        assertEquals(
                Optional.of(List.of(new LotNumber("26-7788"), new LotNumber("L26-007788"))),
                new TypedNumber("26-7788").lots());
        assertEquals(Optional.of(List.of(new LotNumber("L26-000007"))), new TypedNumber("l26-7").lots());
        for (String typed : new String[] {"347", "000347", "0000347"}) {
            assertEquals(Optional.of(new Sku("AS0000347")), new TypedNumber(typed).skuOfDigits(), typed);
        }
        for (String typed : new String[] {"47", "00000347", "26-347", "AS0000347"}) {
            assertEquals(Optional.empty(), new TypedNumber(typed).skuOfDigits(), typed);
        }
    }

    @Test
    void a_text_that_is_too_long_is_cut_and_an_empty_one_is_nothing() {
        assertEquals(100, new TypedNumber("9".repeat(5000)).text().length());
        assertEquals(Optional.empty(), new TypedNumber("").as(FlightNumber::of));
    }
}
