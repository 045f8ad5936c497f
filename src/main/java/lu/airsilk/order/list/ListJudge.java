package lu.airsilk.order.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.Assortment;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.catalogue.ProductLookup;
import lu.airsilk.order.promise.LineRule;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Understands the lines of a list for a store: what each asks for, or why nobody can tell. */
@ApplicationScoped
public class ListJudge {

    /** Digits, perhaps behind a few letters: nothing is called so. */
    private static final Pattern CODE = Pattern.compile("\\p{Alpha}{0,4}[\\d -]{5,20}");

    @Inject
    ProductLookup lookup;

    @Inject
    Assortment assortment;

    /** What became of a line that somebody wrote. */
    public sealed interface Judged permits Clear, Twice, Barred, Unclear {}

    /** It is an order line. */
    public record Clear(ProductFacts product, Cases cases) implements Judged {}

    /** It is one whose product another line of the list has already. */
    public record Twice(ProductFacts product, Cases cases) implements Judged {}

    /** It is understood, and may not be ordered so. */
    public record Barred(Refusal why) implements Judged {}

    /** Nobody understands it, and this is why. */
    public record Unclear(Refusal why) implements Judged {}

    /**
     * Judges each line by itself, in their order; a product that comes twice is told so the second time.
     *
     * @return one judgement for each line
     */
    public List<Judged> judge(StoreCode store, List<ListLine> list) {
        Map<String, List<ProductFacts>> named =
                lookup.named(list.stream().map(ListLine::what).toList());
        Map<Sku, CaseLimits> limits = assortment.limits(
                store,
                named.values().stream()
                        .flatMap(List::stream)
                        .map(ProductFacts::sku)
                        .collect(Collectors.toSet()));
        Set<Sku> seen = new HashSet<>();
        return list.stream()
                .map(line -> judge(store, line, allowed(named.getOrDefault(line.what(), List.of()), limits), limits))
                .map(judged -> twice(judged, seen))
                .toList();
    }

    /** A name that several products have means the only one of them that the store may order. */
    private static List<ProductFacts> allowed(List<ProductFacts> named, Map<Sku, CaseLimits> limits) {
        List<ProductFacts> allowed = named.stream()
                .filter(product -> product.active() && limits.containsKey(product.sku()))
                .toList();
        return allowed.isEmpty() ? named : allowed;
    }

    private static Judged judge(StoreCode store, ListLine line, List<ProductFacts> named, Map<Sku, CaseLimits> limits) {
        try {
            Cases cases = CasesText.read(line.cases());
            boolean isCode = CODE.matcher(line.what()).matches();
            Refused.unless(!named.isEmpty(), isCode ? "order.unknownCode" : "order.unknownProduct", line.what());
            Refused.unless(named.size() == 1, "order.manyProducts", line.what(), named.size());
            ProductFacts product = named.getFirst();
            WantedLine wanted = new WantedLine(product.sku(), cases);
            return LineRule.refusal(store, wanted, product, limits.get(product.sku()))
                    .<Judged>map(Barred::new)
                    .orElseGet(() -> new Clear(product, cases));
        } catch (Refused refused) {
            return new Unclear(refused.refusals().getFirst());
        }
    }

    private static Judged twice(Judged judged, Set<Sku> seen) {
        return judged instanceof Clear clear && !seen.add(clear.product().sku())
                ? new Twice(clear.product(), clear.cases())
                : judged;
    }
}
