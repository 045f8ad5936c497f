package lu.airsilk.catalogue.bulk;

import java.util.List;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/**
 * What shall be said of many products.
 *
 * @param skus at least one, at most {@value #MOST}
 * @param value as text; empty leaves the field open
 */
public record BulkDraft(List<Sku> skus, BulkField field, String value) {

    static final int MOST = 1_000;
    private static final int LONGEST = 120;

    public BulkDraft {
        skus = List.copyOf(skus);
        value = value.strip();
        Refused.unless(!skus.isEmpty(), "bulkEdit.none");
        Refused.unless(skus.size() <= MOST, "product.tooMany", MOST);
        Refused.unless(value.length() <= LONGEST, "bulkEdit.long", LONGEST);
    }
}
