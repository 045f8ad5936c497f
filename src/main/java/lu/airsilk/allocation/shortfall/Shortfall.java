package lu.airsilk.allocation.shortfall;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.supply.ReservedFor;
import org.jspecify.annotations.Nullable;

/** Cases that an order line lost because a receipt had fewer than were reserved: whose they are again when it is taken back. */
@Entity
@Table(name = "shortfall")
@AppendOnly
class Shortfall extends StoredEntity {

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private String receipt;

    /** The line of the consignment that came short. */
    private String supply;

    private Sku sku;
    private String orderLine;
    private StoreCode store;
    private @Nullable String run;
    private Cases cases;

    @SuppressWarnings("NullAway.Init")
    protected Shortfall() {}

    Shortfall(String receipt, String supply, Sku sku, ReservedFor whom, Cases cases) {
        this.receipt = receipt;
        this.supply = supply;
        this.sku = sku;
        orderLine = whom.orderLine();
        store = whom.store();
        run = whom.run().orElse(null);
        this.cases = cases;
    }

    String supply() {
        return supply;
    }

    Sku sku() {
        return sku;
    }

    LineRef line() {
        return LineRef.of(orderLine);
    }

    ReservedFor whom() {
        return new ReservedFor(orderLine, store, Optional.ofNullable(run));
    }

    Cases cases() {
        return cases;
    }
}
