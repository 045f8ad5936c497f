package lu.airsilk.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.required.PaperGate;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

/** Which papers goods need, and how far those reach that there are. */
class PaperCoverTest {

    private static final LocalDate LANDING = LocalDate.of(2026, 11, 25);

    private static PaperRow paper(PaperKind kind, String from, String to) {
        return new PaperRow(
                1,
                kind,
                "N-1",
                LocalDate.parse(from),
                to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to)),
                Optional.empty());
    }

    @Test
    void what_is_asked_for_later_keeps_no_product_from_sale_and_is_missed_when_it_is_booked() {
        Sku sku = Sku.of("AS0000001");
        PaperCover atBooking = PaperCover.of(Map.of(PaperKind.HEALTH_CERTIFICATE, PaperGate.BOOK), List.of());
        atBooking.unlessComplete(sku, LANDING);
        assertTrue(atBooking.lacksAtBooking());

        PaperCover atCustoms = PaperCover.of(Map.of(PaperKind.HEALTH_CERTIFICATE, PaperGate.DECLARE), List.of());
        assertFalse(atCustoms.lacksAtBooking());
        assertEquals(Set.of(PaperKind.HEALTH_CERTIFICATE), atCustoms.lacking(), "it is told all the same");

        PaperCover atOnce = PaperCover.of(Map.of(PaperKind.HEALTH_CERTIFICATE, PaperGate.ACTIVATE), List.of());
        Refused refused = assertThrows(Refused.class, () -> atOnce.unlessComplete(sku, LANDING));
        assertEquals("product.paperMissing", refused.refusals().getFirst().code());
    }

    @Test
    void a_renewed_paper_takes_over_from_the_one_that_has_run_out() {
        PaperCover cover = PaperCover.of(
                Map.of(PaperKind.HEALTH_CERTIFICATE, PaperGate.ACTIVATE, PaperKind.CHINESE_LABEL, PaperGate.ACTIVATE),
                List.of(
                        paper(PaperKind.HEALTH_CERTIFICATE, "2025-01-01", "2026-10-31"),
                        paper(PaperKind.HEALTH_CERTIFICATE, "2026-11-01", "2027-03-31")));

        assertEquals(Set.of(PaperKind.CHINESE_LABEL), cover.lacking());
        assertEquals(Set.of(), cover.brokenOn(LANDING));
        assertEquals(Optional.of(LocalDate.of(2027, 3, 31)), cover.until());
        assertEquals(Set.of(PaperKind.HEALTH_CERTIFICATE), cover.brokenOn(LocalDate.of(2027, 4, 1)));
    }

    @Test
    void the_kind_that_ends_first_bounds_all_and_one_without_an_end_bounds_nothing() {
        PaperCover cover = PaperCover.of(
                Map.of(),
                List.of(
                        paper(PaperKind.PRODUCER_REGISTRATION, "2024-01-01", "2028-12-31"),
                        paper(PaperKind.CERTIFICATE_OF_ORIGIN, "2026-11-01", "2026-11-24"),
                        paper(PaperKind.CHINESE_LABEL, "2026-01-01", "")));

        assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), cover.until());
        assertEquals(Set.of(PaperKind.CERTIFICATE_OF_ORIGIN), cover.brokenOn(LANDING));
    }
}
