package lu.airsilk.consignment.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.PaperCover;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** What customs will ask for of the goods of a consignment and nobody has filed, as a part of its page. */
@Named
@RequestScoped
public class GoodsPapersPage {

    /** More than anybody mends at one sitting. */
    private static final int MOST = 40;

    @Inject
    ConsignmentFile file;

    @Inject
    PaperBook papers;

    @Inject
    ProductDirectory products;

    private @Nullable List<Lacking> lacking;

    /**
     * A product without papers that it needs.
     *
     * @param kinds in the words of the reader
     */
    public record Lacking(Sku sku, String name, String kinds) {}

    /** The first of them, by name. */
    public List<Lacking> first(AirWaybillNumber awb) {
        return lacking(awb).stream().limit(MOST).toList();
    }

    /** How many more there are. */
    public int more(AirWaybillNumber awb) {
        return Math.max(0, lacking(awb).size() - MOST);
    }

    private List<Lacking> lacking(AirWaybillNumber awb) {
        if (lacking == null) {
            Set<Sku> skus = file.goods(awb);
            Map<Sku, ProductFacts> facts = products.facts(skus);
            lacking = papers.cover(skus).entrySet().stream()
                    .filter(cover -> !cover.getValue().lacking().isEmpty() && facts.containsKey(cover.getKey()))
                    .map(cover -> lacking(Objects.requireNonNull(facts.get(cover.getKey())), cover.getValue()))
                    .sorted(Comparator.comparing(Lacking::name))
                    .toList();
        }
        return Objects.requireNonNull(lacking);
    }

    private static Lacking lacking(ProductFacts product, PaperCover cover) {
        return new Lacking(
                product.sku(),
                product.names().in(PageWords.reader()),
                cover.lacking().stream().sorted().map(Say::word).collect(Collectors.joining(", ")));
    }
}
