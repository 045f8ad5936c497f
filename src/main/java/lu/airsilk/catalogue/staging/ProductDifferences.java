package lu.airsilk.catalogue.staging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.dossier.ProductWords;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.ProductDescription;

/** Where a sheet and the catalogue differ about one product, field by field. */
public record ProductDifferences(List<FieldDifference> fields) {

    /** They say the same. */
    static final ProductDifferences NONE = new ProductDifferences(List.of());

    public ProductDifferences {
        fields = List.copyOf(fields);
    }

    /** What becomes of the first when the second is said. */
    static ProductDifferences between(Map<String, String> before, Map<String, String> after) {
        return new ProductDifferences(after.entrySet().stream()
                .filter(field -> !field.getValue().equals(before.getOrDefault(field.getKey(), "")))
                .map(field ->
                        new FieldDifference(field.getKey(), before.getOrDefault(field.getKey(), ""), field.getValue()))
                .toList());
    }

    ProductDifferences and(ProductDifferences more) {
        return new ProductDifferences(
                Stream.concat(fields.stream(), more.fields.stream()).toList());
    }

    /** Everything that is said of a product and its pack, as texts by the keys of the fields. */
    static Map<String, String> texts(ProductDescription said, Optional<PackDefinition> pack) {
        Map<String, String> texts = new LinkedHashMap<>(ProductWords.of(said));
        pack.ifPresent(known -> texts.putAll(ProductWords.of(known)));
        return texts;
    }
}
