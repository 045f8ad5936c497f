package lu.airsilk.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.platform.persistence.ProvenByRows;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Units that can be promised to stores: one row per purchase line, consignment line and lot. Born when a supplier
 * confirms, a consignment is booked, a lot is counted; its figures are changed by {@link Supply} alone, in one guarded
 * statement, each change with its {@link SupplyChange}; never closed, it ends at zero. What always holds, also by a
 * CHECK of the database: 0 ≤ reserved ≤ quantity − held; reserved is the sum of its live reservations; a lot's quantity is what
 * the ledger has at the hub.
 */
@Entity
@Table(name = "supply")
@Immutable
@SuppressWarnings("UnusedVariable") // columns that queries read as records
@ProvenByRows(by = {SupplyChange.class, Reservation.class})
class SupplySource extends StoredEntity {

    @Enumerated(EnumType.STRING)
    private SupplyKind kind;

    private String reference;

    /** The reference once more, as a lot number, when it is one. */
    private @Nullable LotNumber lot;

    private Sku sku;
    private PackSize unitsPerCase;
    private long quantity;
    private long held;

    @Column(name = "claimed")
    private long reserved;

    private @Nullable LocalDate expiry;
    private @Nullable Instant availableFrom;

    @SuppressWarnings("NullAway.Init")
    protected SupplySource() {}

    SupplySource(SupplyOpening opening) {
        kind = opening.kind();
        reference = opening.reference();
        sku = opening.sku();
        unitsPerCase = opening.pack();
        quantity = opening.quantity().value();
        expiry = opening.expiry().orElse(null);
        availableFrom = opening.availableFrom().orElse(null);
    }

    /** The supply of a lot, empty until the ledger brings its units to the hub. */
    SupplySource(LotSupply.Born born) {
        kind = SupplyKind.LOT;
        reference = born.lot().number();
        lot = born.lot();
        sku = born.sku();
        unitsPerCase = born.pack();
        expiry = born.expiry().orElse(null);
    }
}
