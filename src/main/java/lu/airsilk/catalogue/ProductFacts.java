package lu.airsilk.catalogue;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.Sku;

/**
 * What every capability may know of a product, with its pack of today. No cost is in it.
 *
 * <p>An active product has all of it; a draft may lack its GTIN and customs code, and its case may have no weight, no
 * volume and no shelf life yet, which are zero then.
 *
 * @param brand empty when unknown
 * @param pack units in a case; documents copy it, since a later pack may hold another number
 * @param caseGtin the number on the case, when it has one of its own
 * @param caseGrams gross, one case
 * @param caseVolume outer, one case
 * @param origin the country that made it what it is; empty while nobody has said it
 * @param contents of one unit, as on the packet; empty when unknown
 * @param shelfLifeDays from production to expiry
 * @param minLifeAtReceiptDays days left that a lot must have when it reaches the hub
 * @param active true when stores may order it
 */
public record ProductFacts(
        Sku sku,
        Optional<Gtin> gtin,
        Names names,
        String brand,
        PackSize pack,
        Optional<Gtin> caseGtin,
        Grams caseGrams,
        CubicCentimetres caseVolume,
        Optional<HsCode> hsCode,
        Optional<CountryCode> origin,
        String contents,
        Storage storage,
        int shelfLifeDays,
        int minLifeAtReceiptDays,
        boolean active) {

    public static ProductFacts of(Product product) {
        return of(product.sku(), product.description(), product.pack(), product.status());
    }

    public static ProductFacts of(
            Sku sku, ProductDescription said, Optional<PackDefinition> pack, ProductStatus status) {
        return new ProductFacts(
                sku,
                said.gtin(),
                said.names(),
                said.brand(),
                pack.map(PackDefinition::units).orElse(PackSize.of(1)),
                pack.flatMap(PackDefinition::caseGtin),
                pack.flatMap(PackDefinition::gross).orElse(Grams.ZERO),
                pack.flatMap(PackDefinition::size).map(CaseSize::volume).orElse(CubicCentimetres.ZERO),
                said.hsCode(),
                said.origin(),
                said.contents(),
                said.life().storage().orElse(Storage.AMBIENT),
                said.life().days().orElse(0),
                said.life().minDaysAtReceipt().orElse(0),
                status == ProductStatus.ACTIVE);
    }

    /** What a scanner reads from it: {@code GTIN:units}, of a unit and of a case, parted by spaces. */
    public String scanCodes() {
        return Stream.concat(
                        gtin.map(unit -> unit.digits() + ":1").stream(),
                        caseGtin.map(box -> box.digits() + ":" + unitsPerCase()).stream())
                .collect(Collectors.joining(" "));
    }

    /** The units in a case. */
    public long unitsPerCase() {
        return pack.unitsPerCase();
    }
}
