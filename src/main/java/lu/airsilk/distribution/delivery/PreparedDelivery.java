package lu.airsilk.distribution.delivery;

import java.util.List;
import lu.airsilk.shared.number.LotNumber;

/**
 * The draft in which a store's goods are now, and whether it was made for them.
 *
 * @param leftOut the lots that stay at the hub, since they would be past their date at the store's door
 */
public record PreparedDelivery(DeliveryNumber number, boolean isNew, List<LotNumber> leftOut) {}
