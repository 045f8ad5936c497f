package lu.airsilk.catalogue.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

class ProductPaperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static List<Refusal> refused(LocalDate from, LocalDate to) {
        PaperDraft draft = new PaperDraft(PaperKind.CHINESE_LABEL, "P-1", from, Optional.of(to));
        return assertThrows(Refused.class, () -> new ProductPaper(Sku.of("AS0000001"), draft))
                .refusals();
    }

    @Test
    void a_year_that_nobody_means_is_told_of_both_days_at_once() {
        LocalDate turned = LocalDate.of(1101, 2, 2);
        LocalDate endless = LocalDate.of(9999, 12, 31);

        assertEquals(
                List.of(
                        Refusal.of("paper.year", turned).at("validFrom"),
                        Refusal.of("paper.year", endless).at("validTo")),
                refused(turned, endless));
    }

    @Test
    void a_paper_does_not_end_before_it_begins() {
        assertEquals(
                List.of(Refusal.of("paper.days", TODAY, TODAY.minusDays(1)).at("validTo")),
                refused(TODAY, TODAY.minusDays(1)));
    }
}
