package lu.airsilk.catalogue.goods;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/**
 * One version of how a product is packed. Never changed: a new pack is a new version, and documents keep the number of
 * units that they were written with.
 */
@Entity
@Table(name = "pack")
@AppendOnly
public class Pack extends StoredEntity {

    private long productId;

    /** Counted from 1 for each product. */
    private int number;

    @Embedded
    private PackColumns packed;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected Pack() {}

    public Pack(long productId, int number, PackDefinition definition, Instant since) {
        this.productId = productId;
        this.number = number;
        this.packed = new PackColumns(definition);
        this.since = since;
    }

    public PackDefinition definition() {
        return packed.definition();
    }

    public int number() {
        return number;
    }

    public Instant since() {
        return since;
    }

    long productId() {
        return productId;
    }
}
