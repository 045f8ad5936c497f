package lu.airsilk.allocation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;

/** What there is to be shared, before anybody chooses: whole cases that are free, and who waits for them. */
@ApplicationScoped
public class GoodsToShare {

    /** Stands for the lots at the hub, which came with no air waybill any more. */
    public static final String ON_HAND = "";

    @Inject
    FreeGoodsCount counts;

    @Inject
    Clock clock;

    /** By the number of the air waybill; what has nothing free is left out. */
    @Allowed(Role.ALLOCATION)
    public Map<String, FreeGoods> bySource() {
        return counts.bySource(LocalDate.now(clock.withZone(Zones.CGO)));
    }
}
