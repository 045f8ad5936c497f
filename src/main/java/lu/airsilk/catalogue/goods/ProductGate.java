package lu.airsilk.catalogue.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.Refusal;

/**
 * What customs and the shelf need to know before a product may be ordered: a Chinese name, its GTIN, a case with weight
 * and size, a customs code and a rule for its life.
 */
public final class ProductGate {

    /** So many things are asked; what is missing of them is what completeness lacks. */
    public static final int QUESTIONS = 8;

    private ProductGate() {}

    /** One refusal for each thing that is missing, at its field; empty when the product may pass. */
    static List<Refusal> missing(ProductDescription product, Optional<PackDefinition> pack) {
        List<Refusal> missing = new ArrayList<>();
        ask(!product.names().zh().isEmpty(), "name.zh", missing);
        ask(product.gtin().isPresent(), "gtin", missing);
        ask(product.hsCode().isPresent(), "hsCode", missing);
        ask(product.life().storage().isPresent(), "storage", missing);
        ask(product.life().days().isPresent(), "shelfLifeDays", missing);
        ask(product.life().minDaysAtReceipt().isPresent(), "minLifeAtReceiptDays", missing);
        ask(pack.flatMap(PackDefinition::gross).isPresent(), "caseGrossGrams", missing);
        ask(pack.flatMap(PackDefinition::size).isPresent(), "caseMm", missing);
        return List.copyOf(missing);
    }

    private static void ask(boolean known, String field, List<Refusal> missing) {
        if (!known) {
            missing.add(Refusal.of("product.gate." + field).at(field));
        }
    }
}
