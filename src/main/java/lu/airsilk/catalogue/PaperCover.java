package lu.airsilk.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.required.PaperGate;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/**
 * How far the papers of a product reach.
 *
 * @param missing kinds that it needs and of which there is none, and from which gate on they are asked for
 * @param papers those there are
 */
public record PaperCover(Map<PaperKind, PaperGate> missing, List<PaperRow> papers) {

    public static final PaperCover NONE = new PaperCover(Map.of(), List.of());

    public PaperCover {
        missing = Map.copyOf(missing);
        papers = List.copyOf(papers);
    }

    static PaperCover of(Map<PaperKind, PaperGate> needed, List<PaperRow> papers) {
        Map<PaperKind, PaperGate> missing = new HashMap<>(needed);
        papers.forEach(paper -> missing.remove(paper.kind()));
        return new PaperCover(missing, papers);
    }

    /** The kinds that are missing, at whichever gate they are asked for. */
    public Set<PaperKind> lacking() {
        return missing.keySet();
    }

    /** Whether a kind is missing that is asked for when goods are booked. */
    public boolean lacksAtBooking() {
        return !lackingAtBooking().isEmpty();
    }

    /** The kinds that are missing and asked for when goods are booked. */
    public List<PaperKind> lackingAtBooking() {
        return lackingAt(PaperGate.BOOK).stream().sorted().toList();
    }

    /** The kinds that are missing without which quality does not activate goods. */
    public List<PaperKind> lackingAtActivation() {
        return lackingAt(PaperGate.ACTIVATE).stream().sorted().toList();
    }

    private Set<PaperKind> lackingAt(PaperGate gate) {
        return lacking().stream()
                .filter(kind -> missing.getOrDefault(kind, PaperGate.NEVER).asksAt(gate))
                .collect(Collectors.toSet());
    }

    /** Those of this kind, the newest first. */
    public List<PaperRow> of(PaperKind kind) {
        return papers.stream().filter(paper -> paper.kind() == kind).toList();
    }

    /** Refuses, once for each kind, what has to be there to activate goods and is not, and what does not hold on this day. */
    public void unlessComplete(Sku sku, LocalDate day) {
        List<Refusal> refusals = Stream.concat(
                        lackingAt(PaperGate.ACTIVATE).stream()
                                .sorted()
                                .map(kind -> Refusal.of("product.paperMissing", sku, kind)),
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

    /** The papers that hold on this day. */
    public List<PaperRow> holdingOn(LocalDate day) {
        return papers.stream().filter(paper -> paper.holdsOn(day)).toList();
    }

    /** The kinds of which no paper holds on this day: those that are missing, and those that run out before or begin later. */
    public Set<PaperKind> lackingOn(LocalDate day) {
        return Stream.concat(lacking().stream(), brokenOn(day).stream()).collect(Collectors.toSet());
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
