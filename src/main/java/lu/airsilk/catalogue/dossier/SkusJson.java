package lu.airsilk.catalogue.dossier;

import java.util.List;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** Products by their numbers. */
public record SkusJson(@Nullable List<String> skus) {

    List<Sku> checked() {
        return RequestFields.list("skus", skus).stream()
                .map(text -> RequestFields.as("skus", text, Sku::new))
                .toList();
    }
}
