package lu.airsilk.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.goods.PapersNeeded;
import lu.airsilk.shared.number.HsCode;
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
    void cheese_needs_its_producer_its_label_and_a_health_certificate() {
        assertEquals(
                Set.of(PaperKind.PRODUCER_REGISTRATION, PaperKind.CHINESE_LABEL, PaperKind.HEALTH_CERTIFICATE),
                PapersNeeded.of(HsCode.of("0406900000")));
    }

    @Test
    void perfume_needs_its_filing_and_what_is_in_it_and_a_bag_needs_nothing() {
        assertEquals(
                Set.of(PaperKind.COSMETICS_FILING, PaperKind.SAFETY_DATA_SHEET),
                PapersNeeded.of(HsCode.of("3303000020")));
        assertEquals(Set.of(), PapersNeeded.of(HsCode.of("4202210090")));
    }

    @Test
    void a_renewed_paper_takes_over_from_the_one_that_has_run_out() {
        PaperCover cover = PaperCover.of(
                Set.of(PaperKind.HEALTH_CERTIFICATE, PaperKind.CHINESE_LABEL),
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
                Set.of(),
                List.of(
                        paper(PaperKind.PRODUCER_REGISTRATION, "2024-01-01", "2028-12-31"),
                        paper(PaperKind.CERTIFICATE_OF_ORIGIN, "2026-11-01", "2026-11-24"),
                        paper(PaperKind.CHINESE_LABEL, "2026-01-01", "")));

        assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), cover.until());
        assertEquals(Set.of(PaperKind.CERTIFICATE_OF_ORIGIN), cover.brokenOn(LANDING));
    }
}
