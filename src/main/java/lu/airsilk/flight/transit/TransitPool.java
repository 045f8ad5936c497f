package lu.airsilk.flight.transit;

import java.util.List;
import java.util.Optional;
import lu.airsilk.flight.transit.rule.Quarter;
import lu.airsilk.flight.transit.rule.SeenHours;
import lu.airsilk.shared.Storage;

/** Of which journeys is learnt how long a leg takes: the nearest to the goods that are enough, each with all that is nearer. */
public enum TransitPool {
    /** The same way, temperature and season. */
    SEASON {
        @Override
        boolean holds(Asked asked, PastLeg past) {
            return YEAR.holds(asked, past) && past.season() == asked.season();
        }
    },
    /** The same way and temperature. */
    YEAR {
        @Override
        boolean holds(Asked asked, PastLeg past) {
            return past.route().equals(asked.route()) && past.storage() == asked.storage();
        }
    },
    /** The same temperature, from the same airport or to the same one. */
    NEIGHBOUR {
        @Override
        boolean holds(Asked asked, PastLeg past) {
            return past.storage() == asked.storage() && asked.route().isNear(past.route());
        }
    },
    ALL {
        @Override
        boolean holds(Asked asked, PastLeg past) {
            return true;
        }
    };

    /** Of a crowd the latest tell: what has changed is in them within days. */
    private static final int LATEST = 400;

    /** Goods whose journey is to come. */
    record Asked(TransitRoute route, Storage storage, Quarter season) {}

    /** What was learnt, and of which journeys. */
    record Learnt(TransitPool pool, SeenHours hours) {}

    abstract boolean holds(Asked asked, PastLeg past);

    /**
     * The first of these pools with enough journeys.
     *
     * @param past the latest first
     */
    static Optional<Learnt> first(List<TransitPool> pools, Asked asked, List<PastLeg> past) {
        return pools.stream()
                .map(pool -> new Learnt(pool, pool.hours(asked, past)))
                .filter(learnt -> learnt.hours().suffice())
                .findFirst();
    }

    private SeenHours hours(Asked asked, List<PastLeg> past) {
        return SeenHours.of(past.stream()
                .filter(leg -> holds(asked, leg))
                .limit(LATEST)
                .map(PastLeg::hours)
                .toList());
    }
}
