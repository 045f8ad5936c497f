package lu.airsilk.allocation.plan;

import java.util.List;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/**
 * What is to be shared between whom.
 *
 * @param policy its code
 * @param onHand whether lots at the hub are shared
 * @param consignments the air waybills whose goods are shared while they are on their way
 * @param skus only these products; all that is supplied when empty
 * @param stores only these stores; all when empty
 */
public record RunOrder(
        String policy, boolean onHand, List<AirWaybillNumber> consignments, List<Sku> skus, List<StoreCode> stores) {

    public RunOrder {
        consignments = consignments.stream().distinct().sorted().toList();
        skus = skus.stream().distinct().sorted().toList();
        stores = stores.stream().distinct().sorted().toList();
    }
}
