package lu.airsilk.stock;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.location.Place;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.number.LotNumber;
import org.hibernate.annotations.Immutable;

/** One side of a movement: the units that a place gets, below zero for the place that gives them. Never changed. */
@Entity
@Table(name = "stock_leg")
@Immutable
@SuppressWarnings("UnusedVariable") // columns that queries read as records
@AppendOnly
class LedgerLeg extends StoredEntity {

    private long movementId;
    private LotNumber lot;
    private Place place;
    private long units;

    @SuppressWarnings("NullAway.Init")
    protected LedgerLeg() {}

    LedgerLeg(long movementId, PlaceChange posting) {
        this.movementId = movementId;
        this.lot = posting.lot();
        this.place = posting.place();
        this.units = posting.units();
    }
}
