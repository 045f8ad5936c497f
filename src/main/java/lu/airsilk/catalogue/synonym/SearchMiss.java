package lu.airsilk.catalogue.synonym;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.number.StoreCode;

/** A text that people of a store searched for once, and nothing was found; read by queries alone. */
@Entity
@Table(name = "search_miss")
@AppendOnly
@SuppressWarnings("UnusedVariable")
public class SearchMiss extends StoredEntity {

    private StoreCode store;

    private String typed;

    private String folded;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected SearchMiss() {}

    SearchMiss(StoreCode store, String typed, String folded, Instant at) {
        this.store = store;
        this.typed = typed;
        this.folded = folded;
        this.at = at;
    }
}
