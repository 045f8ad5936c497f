package lu.airsilk.catalogue.required;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.shared.number.HsCode;

/**
 * Which papers goods need on a day. Of each paper the most particular rule holds: that of the longest beginning of the
 * customs code, then that of the category; where the same is said twice, what was said last.
 */
public final class PapersNeeded {

    private static final Comparator<PaperNeed> CLOSEST = Comparator.comparingInt(
                    (PaperNeed need) -> need.scope().closeness())
            .reversed();

    /** Where nothing is said. */
    public static final PapersNeeded NONE = by(List.of());

    /** The closest first. */
    private final Map<PaperKind, List<PaperNeed>> needs;

    private PapersNeeded(Map<PaperKind, List<PaperNeed>> needs) {
        this.needs = needs;
    }

    /** What was said, the oldest first. */
    public static PapersNeeded by(Collection<PaperNeed> said) {
        Map<String, PaperNeed> last =
                said.stream().collect(Collectors.toMap(PaperNeed::figure, need -> need, (before, now) -> now));
        return new PapersNeeded(last.values().stream()
                .sorted(CLOSEST.thenComparing(PaperNeed::figure))
                .collect(Collectors.groupingBy(
                        PaperNeed::paper, () -> new EnumMap<>(PaperKind.class), Collectors.toList())));
    }

    /** The same, were this said, too. */
    public PapersNeeded and(PaperNeed need) {
        return by(Stream.concat(needs.values().stream().flatMap(List::stream), Stream.of(need))
                .toList());
    }

    /** The papers that goods of this code need, and from which gate on. */
    public Map<PaperKind, PaperGate> of(HsCode code) {
        Map<PaperKind, PaperGate> gates = new EnumMap<>(PaperKind.class);
        needs.forEach((paper, said) -> gate(said, code).ifPresent(gate -> gates.put(paper, gate)));
        return gates;
    }

    private static Optional<PaperGate> gate(List<PaperNeed> said, HsCode code) {
        return said.stream()
                .filter(need -> need.scope().holds(code))
                .findFirst()
                .map(PaperNeed::gate)
                .filter(gate -> gate != PaperGate.NEVER);
    }

    /** The papers that some goods are asked for at this gate. */
    public List<PaperKind> at(PaperGate gate) {
        return needs.entrySet().stream()
                .filter(paper ->
                        paper.getValue().stream().anyMatch(need -> need.gate().asksAt(gate)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** True of a product {@code p} that lacks a paper altogether without which it may not be activated. */
    public String lacking() {
        return any(needs.keySet().stream().map(paper -> lacking(paper, PaperGate.ACTIVATE)));
    }

    /** The same of one paper, and of another gate at which it is asked for. */
    public String lacking(PaperKind paper, PaperGate gate) {
        return lacking(paper, gate, "p");
    }

    /**
     * The same of a product {@code p} once it is described otherwise.
     *
     * @param goods the name in the query of what describes it then
     */
    public String lacking(PaperKind paper, PaperGate gate, String goods) {
        List<PaperNeed> said = needs.getOrDefault(paper, List.of());
        return "("
                + any(said.stream()
                        .filter(need -> need.gate().asksAt(gate))
                        .map(need -> asked(need, said, gate, goods)))
                + " and not exists (select 1 from ProductPaper n where n.sku = p.sku and n.withdrawn = false"
                + " and n.kind = " + paper + "))";
    }

    /** True of the goods of a need of which nothing closer says otherwise. */
    private static String asked(PaperNeed need, List<PaperNeed> said, PaperGate gate, String goods) {
        return said.stream()
                .takeWhile(other -> other.scope().closeness() > need.scope().closeness())
                .filter(other -> !other.gate().asksAt(gate))
                .map(other -> " and not " + other.scope().condition(goods))
                .collect(Collectors.joining("", "(" + need.scope().condition(goods), ")"));
    }

    private static String any(Stream<String> conditions) {
        return conditions
                .reduce((one, other) -> one + " or " + other)
                .map(all -> "(" + all + ")")
                .orElse("1 = 0");
    }
}
