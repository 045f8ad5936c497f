package lu.airsilk.shared;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.FlightNumber;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.shared.number.SupplierCode;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void a_gtin_is_one_number_at_every_printed_length() {
        assertEquals(new Gtin("00000096385074"), Gtin.of("96385074"));
        assertEquals("96385074", Gtin.of("96385074").printed());
        assertEquals("5901234123457", Gtin.of("5901234-123457").printed());
        assertEquals(Gtin.of("036000291452"), Gtin.of("0036000291452"));
    }

    @Test
    void a_wrong_gtin_says_what_is_wrong() {
        assertEquals(Refusal.of("gtin.checkDigit", "5901234123458", 7), refusalOf(() -> Gtin.of("5901234123458")));
        assertEquals(Refusal.of("gtin.length", "590123412", 9), refusalOf(() -> Gtin.of("590123412")));
        assertEquals(Refusal.of("gtin.digits", "4.0E+12"), refusalOf(() -> Gtin.of("4.0E+12")));
        assertEquals(Refusal.of("gtin.digits", "00000000"), refusalOf(() -> Gtin.of("00000000")));
    }

    @Test
    void an_air_waybill_number_is_read_as_people_write_it() {
        AirWaybillNumber canonical = new AirWaybillNumber("172-12345675");

        assertEquals(canonical, AirWaybillNumber.of(" 172 1234 5675 "));
        assertEquals(canonical, AirWaybillNumber.of("17212345675"));
        assertEquals(canonical, AirWaybillNumber.of("１７２－１２３４５６７５"));
        assertEquals(canonical, AirWaybillNumber.of("172–12345675"));
        assertEquals("172", canonical.prefix());
        assertEquals("1234567", canonical.serial());
        assertEquals(5, canonical.check());
    }

    @Test
    void an_air_waybill_number_with_a_slip_names_the_expected_digit() {
        assertEquals(
                Refusal.of("airWaybillNumber.checkDigit", "172-12345670", 5),
                refusalOf(() -> AirWaybillNumber.of("172-12345670")));
        assertEquals(
                Refusal.of("airWaybillNumber.shape", "17-12345675"),
                refusalOf(() -> AirWaybillNumber.of("17-12345675")));
    }

    @Test
    void an_hs_code_agrees_with_another_in_six_digits() {
        assertEquals(new HsCode("2204210000"), HsCode.of("2204.21.00 00"));
        assertTrue(HsCode.of("22042110").agreesWith(HsCode.of("2204210000")));
        assertEquals("hsCode.shape", refusalOf(() -> HsCode.of("2204210")).code());
    }

    @Test
    void codes_are_written_in_capitals() {
        assertEquals(new StoreCode("KF01"), StoreCode.of(" kf01 "));
        assertEquals(new SupplierCode("ITA01"), SupplierCode.of("ita01"));
        assertEquals(new Sku("BDX-0001.6"), Sku.of("bdx-0001.6"));
        assertEquals(new CountryCode("FR"), CountryCode.of("fr"));
        assertEquals(new FlightNumber("CV0992A"), FlightNumber.of("cv 0992a"));
    }

    @Test
    void what_is_no_code_is_refused() {
        assertEquals(Refusal.of("flightNumber.shape", "CV97"), refusalOf(() -> FlightNumber.of("CV97")));
        assertEquals(Refusal.of("countryCode.unknown", "UK"), refusalOf(() -> CountryCode.of("UK")));
        assertEquals(Refusal.of("storeCode.shape", "1"), refusalOf(() -> StoreCode.of("1")));
        assertEquals(Refusal.of("sku.shape", "=1+1"), refusalOf(() -> Sku.of("=1+1")));
        assertEquals("lotNumber.shape", refusalOf(() -> LotNumber.of(" ")).code());
    }

    @Test
    void a_lot_number_keeps_its_small_letters() {
        assertNotEquals(LotNumber.of("l2409a"), LotNumber.of("L2409A"));
        assertEquals(new LotNumber("L 2409A"), LotNumber.of("L  2409A "));
    }

    @Test
    void a_name_is_given_in_another_language_rather_than_not_at_all() {
        Names wine = new Names("红葡萄酒", "Red wine", "", "", "Vino rosso");

        assertEquals("红葡萄酒", wine.in(Locale.CHINA));
        assertEquals("Red wine", wine.in(Language.FR));
        assertEquals("Vino rosso", wine.in(Locale.ITALY));
        assertEquals("", wine.given(Language.DE));
        assertEquals(Refusal.of("names.none"), refusalOf(() -> new Names("", " ", "", "", "")));
    }

    @Test
    void names_are_kept_in_every_language_of_the_union() {
        Names oil = Names.of(Map.of(Language.ES, "Aceite de oliva ", Language.PL, " "));

        assertEquals(Map.of(Language.ES, "Aceite de oliva"), oil.others());
        assertEquals("Aceite de oliva", oil.in(Language.EN), "the only name is everybody's");
        Names more = oil.with(Names.of(Map.of(Language.ZH, "橄榄油", Language.SV, "Olivolja")));
        assertEquals(
                Names.of(Map.of(Language.ES, "Aceite de oliva", Language.ZH, "橄榄油", Language.SV, "Olivolja")), more);
        assertEquals("Aceite de oliva", more.in(Language.DE), "Chinese last: it has another script");
        assertEquals(25, Language.values().length);
    }

    @Test
    void a_country_has_its_name_in_the_readers_language() {
        assertEquals("法国", CountryCode.of("FR").name(Language.ZH));
        assertEquals("Frankreich", CountryCode.of("FR").name(Language.DE));
    }
}
