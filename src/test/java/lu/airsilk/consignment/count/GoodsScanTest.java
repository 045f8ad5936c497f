package lu.airsilk.consignment.count;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.LotNumber;
import org.junit.jupiter.api.Test;

class GoodsScanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Gtin TIN = Gtin.of("8005925001097");

    @Test
    void the_bare_number_of_a_unit_or_a_case_names_the_goods_alone() {
        assertEquals(new GoodsScan(TIN, Optional.empty(), Optional.empty(), List.of()), read("8005925001097"));
        assertEquals(Gtin.of("18005925001094"), read(" 18005925001094 ").item());
    }

    @Test
    void a_label_gives_lot_and_expiry_too() {
        GoodsScan expected = new GoodsScan(
                TIN, Optional.of(LotNumber.of("L2409A")), Optional.of(LocalDate.of(2027, 11, 30)), List.of());

        assertEquals(expected, read("]C1010800592500109717271130" + "10L2409A"));
        assertEquals(expected, read("(01)08005925001097(17)271130(10)L2409A"));
        assertEquals(expected, read("(01)08005925001097(10)L2409A(17)271130"));
    }

    @Test
    void best_before_stands_for_an_expiry_that_is_not_there() {
        assertEquals(
                Optional.of(LocalDate.of(2027, 11, 30)),
                read("(01)08005925001097(15)271130").expiry());
    }

    /** A scanner that drops the separator lets the lot swallow the date: neither is taken for true. */
    @Test
    void a_lot_that_may_have_swallowed_the_date_is_told_and_not_taken() {
        GoodsScan scan = read("010800592500109710L2409A15271130");

        assertEquals(Optional.empty(), scan.lot());
        assertEquals(
                List.of("gs1.separatorMissing"),
                scan.doubts().stream().map(Reason::code).toList());
    }

    @Test
    void a_pallet_or_a_mistyped_number_is_refused() {
        assertEquals(
                "goodsScan.noItem",
                refusalOf(() -> read("(00)340123450000000017")).code());
        assertEquals("gtin.checkDigit", refusalOf(() -> read("8005925001098")).code());
    }

    private static GoodsScan read(String scan) {
        return GoodsScan.read(scan, TODAY);
    }
}
