package lu.airsilk.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/**
 * How far the papers of a product reach.
 *
 * @param lacking kinds that its customs code asks for and of which there is none
 * @param papers those there are
 */
public record PaperCover(Set<PaperKind> lacking, List<PaperRow> papers) {

    public static final PaperCover NONE = new PaperCover(Set.of(), List.of());

    public PaperCover {
        lacking = Set.copyOf(lacking);
        papers = List.copyOf(papers);
    }

    static PaperCover of(Set<PaperKind> needed, List<PaperRow> papers) {
        Set<PaperKind> lacking = EnumSet.noneOf(PaperKind.class);
        lacking.addAll(needed);
        papers.forEach(paper -> lacking.remove(paper.kind()));
        return new PaperCover(lacking, papers);
    }

    /** Those of this kind, the newest first. */
    public List<PaperRow> of(PaperKind kind) {
        return papers.stream().filter(paper -> paper.kind() == kind).toList();
    }

    /** Refuses, once for each kind, what customs asks for and what is missing or does not hold on this day. */
    public void unlessComplete(Sku sku, LocalDate day) {
        List<Refusal> refusals = Stream.concat(
                        lacking.stream().sorted().map(kind -> Refusal.of("product.paperMissing", sku, kind)),
                        brokenOn(day).stream().sorted().map(kind -> Refusal.of("product.paperRanOut", sku, kind)))
                .toList();
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    /** The kinds of which there is a paper, but none that holds on this day. */
    public Set<PaperKind> brokenOn(LocalDate day) {
        Set<PaperKind> holding = papers.stream()
                .filter(paper -> paper.holdsOn(day))
                .map(PaperRow::kind)
                .collect(Collectors.toSet());
        return papers.stream()
                .map(PaperRow::kind)
                .filter(kind -> !holding.contains(kind))
                .collect(Collectors.toSet());
    }

    /** The last day on which every kind that there is still holds; empty when none of them ends. */
    public Optional<LocalDate> until() {
        return papers.stream()
                .collect(Collectors.groupingBy(
                        PaperRow::kind,
                        Collectors.reducing(
                                LocalDate.MIN,
                                paper -> paper.validTo().orElse(LocalDate.MAX),
                                (one, other) -> one.isAfter(other) ? one : other)))
                .values()
                .stream()
                .filter(end -> !end.equals(LocalDate.MAX))
                .min(Comparator.naturalOrder());
    }
}
