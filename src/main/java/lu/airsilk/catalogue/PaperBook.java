package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.product.PaperKept;
import lu.airsilk.catalogue.product.Papers;
import lu.airsilk.catalogue.product.ProductPaper;
import lu.airsilk.catalogue.product.Products;
import lu.airsilk.catalogue.required.PaperNeeds;
import lu.airsilk.catalogue.required.PapersNeeded;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.file.DocumentFile;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** The papers of products, and what they lack. */
@ApplicationScoped
public class PaperBook {

    @Inject
    Products products;

    @Inject
    Papers papers;

    @Inject
    PaperNeeds needs;

    /** Those of one product and what it lacks. */
    @Allowed({Role.BUYER, Role.QUALITY, Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public PaperCover of(Sku sku) {
        return cover(List.of(sku)).getOrDefault(sku, PaperCover.NONE);
    }

    /** By whom and when a paper was kept. */
    @Allowed({Role.BUYER, Role.QUALITY})
    public PaperKept kept(PaperRow paper) {
        return papers.kept(paper.id());
    }

    /** The file of a paper; unknown (404) while it has none. */
    @Allowed({Role.BUYER, Role.QUALITY, Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public DocumentFile file(Sku sku, long id) {
        return papers.find(sku, id)
                .flatMap(papers::content)
                .map(DocumentFile::of)
                .orElseThrow(() -> Refused.unknown("paper.fileUnknown", id));
    }

    /** Those of these products that have no paper of a kind any more from some day before this one on, and the last day of that kind. */
    public Map<Sku, LocalDate> ending(Collection<Sku> skus, LocalDate before) {
        return papers.ending(skus, before);
    }

    /** How far the papers of these products reach; three queries for any count. */
    public Map<Sku, PaperCover> cover(Collection<Sku> skus) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        Map<Sku, List<PaperRow>> kept = papers.of(skus).stream()
                .collect(Collectors.groupingBy(
                        ProductPaper::sku, Collectors.mapping(ProductPaper::row, Collectors.toList())));
        PapersNeeded needed = needs.today();
        Map<Sku, PaperCover> covers = new HashMap<>();
        products.find(skus)
                .forEach((sku, product) -> covers.put(
                        sku,
                        PaperCover.of(
                                product.description().hsCode().map(needed::of).orElse(Map.of()),
                                kept.getOrDefault(sku, List.of()))));
        return Map.copyOf(covers);
    }
}
