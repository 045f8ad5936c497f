package lu.airsilk.location;

import java.time.Duration;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.StoreCode;

/**
 * What an administrator says of a store that opens, or shall be another from now on.
 *
 * @param owner the name of the company that owns it; a new one is added with its first store
 * @param lead from the hub's gate to the store's door, whole hours
 */
public record NewStore(
        StoreCode code,
        Names names,
        String owner,
        City city,
        StoreClass storeClass,
        ReceivingDays receivingDays,
        ReceivingHours receivingHours,
        Duration lead) {}
