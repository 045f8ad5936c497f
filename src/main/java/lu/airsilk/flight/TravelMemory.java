package lu.airsilk.flight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import lu.airsilk.flight.transit.TransitLearning;
import lu.airsilk.flight.transit.TransitLeg;
import lu.airsilk.flight.transit.TransitRoute;
import lu.airsilk.flight.transit.Travellers;
import lu.airsilk.location.StoreRow;
import lu.airsilk.shared.Storage;

/** What goods have behind them, told by those who see it end, in the command that ends it: the next promises are learnt from it. */
@ApplicationScoped
public class TravelMemory {

    @Inject
    TransitLearning learning;

    /**
     * Goods that go together.
     *
     * @param reference of the waybill or the delivery that they go with
     * @param origin airport, such as {@code LUX}
     * @param storages the temperatures of those that are among them
     */
    public record Party(String reference, String origin, String destination, Set<Storage> storages) {

        /** Of a delivery: where its goods came from makes no difference to a truck. */
        public static Party ofHub(String reference, Set<Storage> storages) {
            return new Party(reference, TransitRoute.FLOWN.from(), TransitRoute.FLOWN.to(), storages);
        }

        private Travellers travellers() {
            return new Travellers(reference, new TransitRoute(origin, destination), storages);
        }
    }

    /**
     * All of them reached a waypoint.
     *
     * @param since when they reached the one before, or were to be here by the plan
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reached(Waypoint waypoint, Instant since, Instant at, Party party) {
        waypoint.ends().ifPresent(leg -> learning.took(leg, since, at, party.travellers()));
    }

    /** A store took in what left the hub at a moment. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void received(StoreRow store, Instant dispatched, Instant at, Party party) {
        learning.took(TransitLeg.ROAD, store.reached(dispatched), at, party.travellers());
    }
}
