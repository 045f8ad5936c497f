package lu.airsilk.allocation.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import lu.airsilk.allocation.need.rule.TemperatureClass;
import lu.airsilk.allocation.share.TightRoom;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.number.StoreCode;

/** A room of a store that was short, as an attempt of a run saw it. */
@Entity
@Table(name = "allocation_room")
@SuppressWarnings("UnusedVariable") // columns that queries read
@AppendOnly
class RunRoom extends StoredEntity {

    private long runId;
    private int attempt;
    private StoreCode store;

    @Enumerated(EnumType.STRING)
    private TemperatureClass temperature;

    private long litres;

    @SuppressWarnings("NullAway.Init")
    protected RunRoom() {}

    RunRoom(AllocationRun run, TightRoom room) {
        runId = run.id();
        attempt = run.attempt();
        store = room.store();
        temperature = room.temperature();
        litres = room.litres();
    }

    TightRoom room() {
        return new TightRoom(store, temperature, litres);
    }
}
