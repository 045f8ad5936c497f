package lu.airsilk.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.portal.StoreHome;
import org.jspecify.annotations.Nullable;

/** A store manager’s part of the home page. */
@Named
@RequestScoped
public class StoreHomePage {

    @Inject
    StoreHome home;

    /** At most one, once asked for. */
    private @Nullable List<FlightRow> cutOff;

    private @Nullable List<StoreHome.Truck> trucks;
    private @Nullable List<StoreHome.Arrival> arrivals;
    private @Nullable List<StoreHome.Underway> orders;

    public @Nullable FlightRow getCutOff() {
        if (cutOff == null) {
            cutOff = home.nextCutOff().stream().toList();
        }
        return cutOff.isEmpty() ? null : cutOff.getFirst();
    }

    public List<StoreHome.Truck> getTrucks() {
        if (trucks == null) {
            trucks = home.trucks();
        }
        return trucks;
    }

    public List<StoreHome.Arrival> getArrivals() {
        if (arrivals == null) {
            arrivals = home.arrivals();
        }
        return arrivals;
    }

    public List<StoreHome.Underway> getOrders() {
        if (orders == null) {
            orders = home.underway();
        }
        return orders;
    }
}
