package lu.airsilk.order.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.master.ProposalRow;
import lu.airsilk.master.ProposalState;
import lu.airsilk.order.promotion.PromotionRow;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A promotion, as programs read it.
 *
 * @param title by language; those that were given
 * @param stores codes, or {@code ALL}
 */
public record PromotionJson(
        String id,
        Map<String, String> title,
        LocalDate from,
        LocalDate to,
        List<String> stores,
        List<Sku> skus,
        ProposalState state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int version) {

    static PromotionJson of(PromotionRow row) {
        ProposalRow proposal = row.proposal();
        return new PromotionJson(
                Long.toString(row.id()),
                given(row.title()),
                row.days().from(),
                row.days().to(),
                NewPromotionJson.places(row.goods()),
                List.copyOf(row.goods().skus()),
                proposal.state(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.decidedBy().isEmpty() ? null : proposal.decidedBy(),
                proposal.decidedAt(),
                row.version());
    }

    private static Map<String, String> given(Names title) {
        return Language.SPOKEN.stream()
                .filter(language -> !title.given(language).isEmpty())
                .collect(Collectors.toMap(Language::code, title::given));
    }
}
