package lu.airsilk.location;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.StoreCode;

/**
 * A store as others see it.
 *
 * @param owner the name of the company that owns it
 * @param lead from the hub's gate to the store's door
 * @param room what it can take in with one delivery
 */
public record StoreRow(
        StoreCode code,
        Names names,
        String owner,
        City city,
        StoreClass storeClass,
        ReceivingDays receivingDays,
        Duration lead,
        ReceivingRoom room,
        int version) {

    /** The day on which goods are there that leave the hub at this moment. */
    public LocalDate reached(Instant left) {
        return LocalDate.ofInstant(left.plus(lead), Zones.CGO);
    }

    public Place place() {
        return Place.store(code);
    }
}
