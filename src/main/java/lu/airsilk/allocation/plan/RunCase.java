package lu.airsilk.allocation.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import lu.airsilk.allocation.need.rule.TemperatureClass;
import lu.airsilk.allocation.share.CaseRoom;
import lu.airsilk.allocation.share.PackedSku;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Sku;

/** What a case took of the rooms of stores, as an attempt of a run saw it. */
@Entity
@Table(name = "allocation_case")
@SuppressWarnings("UnusedVariable") // columns that queries read
@AppendOnly
class RunCase extends StoredEntity {

    private long runId;
    private int attempt;
    private Sku sku;

    @Column(name = "units_per_case")
    private PackSize pack;

    @Enumerated(EnumType.STRING)
    private TemperatureClass temperature;

    private int litres;

    @SuppressWarnings("NullAway.Init")
    protected RunCase() {}

    RunCase(AllocationRun run, CaseRoom box) {
        runId = run.id();
        attempt = run.attempt();
        sku = box.goods().sku();
        pack = box.goods().pack();
        temperature = box.temperature();
        litres = box.litres();
    }

    CaseRoom room() {
        return new CaseRoom(new PackedSku(sku, pack), temperature, litres);
    }
}
