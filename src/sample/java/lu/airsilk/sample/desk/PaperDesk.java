package lu.airsilk.sample.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.PaperCover;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.product.PaperDraft;
import lu.airsilk.catalogue.product.PaperKeeping;
import lu.airsilk.shared.number.Sku;

/** Quality keeps the papers of what the company trades in; here and there one was withdrawn since, or runs out soon. */
@ApplicationScoped
public class PaperDesk {

    private static final int GIVEN = 420;
    private static final int SHORTEST = 90;
    private static final int SPREAD = 900;
    private static final int SOON = 25;

    /** Of so many papers one was withdrawn, and one runs out soon. */
    private static final int SELDOM = 97;

    @Inject
    PaperBook book;

    @Inject
    PaperKeeping keeping;

    /** Files what the customs codes of these products ask for. */
    public void file(LocalDate today, List<Sku> skus) {
        Map<Sku, PaperCover> covers = book.cover(skus);
        Map<Sku, List<PaperDraft>> drafts = new LinkedHashMap<>();
        skus.forEach(sku -> drafts.put(
                sku,
                covers.getOrDefault(sku, PaperCover.NONE).lacking().stream()
                        .sorted()
                        .map(kind -> paper(today, sku, kind))
                        .toList()));
        keeping.keepAll(drafts);
    }

    /** A few do not hold any more. */
    public void withdraw(List<Sku> skus) {
        book.cover(skus)
                .forEach((sku, cover) -> cover.papers().stream()
                        .filter(paper -> chance(sku, paper.kind()) % SELDOM == 0)
                        .forEach(paper -> keeping.withdraw(sku, paper.id())));
    }

    private static int chance(Sku sku, PaperKind kind) {
        return Math.floorMod((sku.code() + kind).hashCode(), SELDOM * SPREAD);
    }

    private static PaperDraft paper(LocalDate today, Sku sku, PaperKind kind) {
        int chance = chance(sku, kind);
        int left = chance % SELDOM == 1 ? SOON : SHORTEST + chance / SELDOM;
        return draft(sku, kind, today.minusDays(GIVEN), today.plusDays(left));
    }

    private static PaperDraft draft(Sku sku, PaperKind kind, LocalDate from, LocalDate until) {
        return new PaperDraft(
                kind, kind.name().substring(0, 3) + "-" + sku.code().substring(2), from, Optional.of(until));
    }
}
