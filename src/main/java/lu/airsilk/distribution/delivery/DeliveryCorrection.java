package lu.airsilk.distribution.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.location.Hand;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Units;

/** What a store said of a line at first, and what it says now. Born with the reversing movements; never changed. */
@Entity
@Table(name = "delivery_correction")
@AppendOnly
class DeliveryCorrection extends StoredEntity {

    private String delivery;
    private int position;
    private Units receivedBefore;
    private Units damagedBefore;
    private Units shortBefore;
    private Units receivedUnits;
    private Units damagedUnits;
    private Units shortUnits;
    private String correctedBy;
    private Instant correctedAt;

    @SuppressWarnings("NullAway.Init")
    protected DeliveryCorrection() {}

    public DeliveryCorrection(Delivery delivery, DeliveryLine line, ReceivedLine before, Hand corrected) {
        this.delivery = delivery.number().number();
        position = line.position();
        receivedBefore = before.received();
        damagedBefore = before.damaged();
        shortBefore = before.missing();
        receivedUnits = line.receivedUnits();
        damagedUnits = line.damagedUnits();
        shortUnits = line.shortUnits();
        correctedBy = corrected.by();
        correctedAt = corrected.at();
    }

    DeliverySheet.Correction row() {
        String line = delivery + "/" + position;
        return new DeliverySheet.Correction(
                new ReceivedLine(line, receivedBefore, damagedBefore, shortBefore),
                new ReceivedLine(line, receivedUnits, damagedUnits, shortUnits),
                correctedBy,
                correctedAt);
    }
}
