package lu.airsilk.allocation.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.allocation.share.Offer;
import lu.airsilk.allocation.share.PackedSku;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supply.SupplyKind;
import org.jspecify.annotations.Nullable;

/** A supply as an attempt of a run saw it. */
@Entity
@Table(name = "allocation_supply")
@SuppressWarnings("UnusedVariable") // columns that queries read
@AppendOnly
class RunSupply extends StoredEntity {

    private long runId;
    private int attempt;
    private long supplyId;

    @Enumerated(EnumType.STRING)
    private SupplyKind kind;

    private String reference;
    private Sku sku;

    @Column(name = "units_per_case")
    private PackSize pack;

    private Cases offered;
    private @Nullable LocalDate expiry;

    @SuppressWarnings("NullAway.Init")
    protected RunSupply() {}

    RunSupply(AllocationRun run, Offer offer) {
        runId = run.id();
        attempt = run.attempt();
        supplyId = offer.supply();
        kind = offer.kind();
        reference = offer.reference();
        sku = offer.goods().sku();
        pack = offer.goods().pack();
        offered = offer.cases();
        expiry = offer.expiry().orElse(null);
    }

    /** The goods as they took part. */
    Offer offer() {
        return new Offer(supplyId, kind, reference, new PackedSku(sku, pack), offered, Optional.ofNullable(expiry));
    }
}
