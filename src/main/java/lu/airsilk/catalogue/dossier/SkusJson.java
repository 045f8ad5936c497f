package lu.airsilk.catalogue.dossier;

import java.util.List;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** Products by their numbers. */
public record SkusJson(@Nullable List<String> skus) {

    List<Sku> checked() {
        return Asked.list("skus", skus).stream()
                .map(text -> Asked.as("skus", text, Sku::new))
                .toList();
    }
}
