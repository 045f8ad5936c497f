package lu.airsilk.location;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
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
        ReceivingHours receivingHours,
        Duration lead,
        ReceivingRoom room,
        int version) {

    /** When goods are taken in that leave the hub at this moment. */
    public Instant reached(Instant left) {
        return takenIn(left.plus(lead).atZone(Zones.CGO)).toInstant();
    }

    /** The day on which goods are taken in that leave the hub at this moment. */
    public LocalDate reachedOn(Instant left) {
        return LocalDate.ofInstant(reached(left), Zones.CGO);
    }

    /**
     * When goods are taken in that are at the door at a moment: at once, or as soon as the store takes in again.
     *
     * @param atDoor on the clock of Zhengzhou
     */
    public ZonedDateTime takenIn(ZonedDateTime atDoor) {
        LocalDate day = atDoor.toLocalDate();
        boolean over = receivingHours.areOverAt(atDoor.toLocalTime());
        LocalDate next = receivingDays.onOrAfter(over ? day.plusDays(1) : day);
        ZonedDateTime opens = ZonedDateTime.of(next, receivingHours.opening(), atDoor.getZone());
        return opens.isAfter(atDoor) ? opens : atDoor;
    }

    public Place place() {
        return Place.store(code);
    }
}
