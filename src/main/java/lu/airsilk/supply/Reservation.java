package lu.airsilk.supply;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.ProvenByRows;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.number.StoreCode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Units of a supply that are kept for a store's order line. Born LIVE when allocation decides, or when another reservation is
 * split because its units move apart; goes with its units from purchase line to consignment line to lot, where it is
 * hard; PICKED while a delivery is prepared, HELD while what stands in it may not leave; ends FULFILLED when the units leave the hub, or RELEASED when it is given
 * up or its units are lost. Changed by {@link Supply} alone, each change with its {@link ReservationChange}. What always
 * holds: with its supply's other live reservations it is not more than that supply has and may give.
 */
@Entity
@Table(name = "claim")
@Immutable
@SuppressWarnings("UnusedVariable") // columns that queries read as records
@ProvenByRows(by = ReservationChange.class)
class Reservation extends StoredEntity {

    private long supplyId;
    private String orderLine;
    private StoreCode store;
    private @Nullable String run;
    private long units;

    @Enumerated(EnumType.STRING)
    private ReservationState state;

    /** What it was born with, so that the changes add up to what it has. */
    private long bornUnits;

    /** The reservation that it was split from. */
    private @Nullable Long splitFrom;

    private String madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Reservation() {}

    Reservation(ReservationDraft draft, Stamp stamp) {
        supplyId = draft.supply();
        orderLine = draft.whom().orderLine();
        store = draft.whom().store();
        run = draft.whom().run().orElse(null);
        units = draft.units().value();
        state = ReservationState.LIVE;
        bornUnits = units;
        madeBy = stamp.by();
        madeAt = stamp.at();
    }

    /** The part of a reservation whose units go another way. */
    Reservation(ReservationRow whole, ReservationDraft part, Stamp stamp) {
        this(part, stamp);
        state = whole.state();
        splitFrom = whole.id();
    }
}
