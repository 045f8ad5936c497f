package lu.airsilk.stock;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.location.Place;
import lu.airsilk.platform.persistence.ProvenByRows;
import lu.airsilk.shared.number.LotNumber;
import org.hibernate.annotations.Immutable;

/**
 * How many units of a lot a place has. Born with the first movement that touches the place; changed by the
 * {@link Ledger} alone, in one guarded statement, together with the movement that proves it; never deleted. What always
 * holds, also by a CHECK of the database: not below zero, but for the places that owe.
 */
@Entity
@Table(name = "stock_balance")
@Immutable
@SuppressWarnings("UnusedVariable") // columns that queries read as records
@ProvenByRows(by = LedgerLeg.class)
class Balance {

    /** A lot at a place. */
    @Embeddable
    public record Key(LotNumber lot, Place place) {}

    @EmbeddedId
    private Key key;

    private long units;

    @SuppressWarnings("NullAway.Init")
    protected Balance() {}
}
