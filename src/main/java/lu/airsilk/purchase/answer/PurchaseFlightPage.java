package lu.airsilk.purchase.answer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.purchase.gather.FlightNeeds;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.purchase.order.PurchaseState;
import lu.airsilk.purchase.order.Purchasing;
import lu.airsilk.shared.Refused;
import lu.airsilk.supplier.SupplierDirectory;
import org.jspecify.annotations.Nullable;

/** The goods of an order that are on no waybill yet fly with another departure: what that does to stores is shown before it is done. */
@Named
@ViewScoped
public class PurchaseFlightPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many departures are offered: those of about a month. */
    private static final int CHOICE = 12;

    @Inject
    transient PurchaseViewPage orders;

    @Inject
    transient FlightNeeds needs;

    @Inject
    transient FlightSchedule schedule;

    @Inject
    transient SupplierDirectory suppliers;

    @Inject
    transient OtherFlight other;

    @Inject
    transient Purchasing purchasing;

    @Inject
    transient CurrentActor actor;

    private @Nullable String chosen;
    private String shown = "";
    private String means = "";
    private transient @Nullable List<FlightRow> offered;

    public boolean isMayChoose() {
        return (actor.has(Role.BUYER) || actor.has(Role.IMPORT))
                && !orders.getOrder().toFly().isEmpty()
                && !getOffered().isEmpty();
    }

    /** The next departures with room which all that is left reaches. */
    public List<FlightRow> getOffered() {
        List<FlightRow> known = offered;
        if (known == null) {
            known = needs.reached(ready())
                    .filter(flight -> !flight.space().freeWeight().isZero())
                    .filter(flight -> orders.getOrder()
                            .flight()
                            .filter(flight.id()::equals)
                            .isEmpty())
                    .limit(CHOICE)
                    .toList();
            offered = known;
        }
        return known;
    }

    /** The day on which the last of what is left is ready; what the supplier has said no day of, as soon as it can have it. */
    private LocalDate ready() {
        PurchaseSheet order = orders.getOrder();
        LocalDate soonest = LocalDate.ofInstant(order.madeAt(), Zones.LUX)
                .plusDays(suppliers.require(order.supplier()).terms().leadDays());
        return order.toFly().stream()
                .map(line -> Objects.requireNonNullElse(line.shipDay(), soonest))
                .max(Comparator.naturalOrder())
                .orElse(soonest);
    }

    /** An earlier flight for which all of it is ready, when its own has moved or does not fly; empty when there is none. */
    public String getSooner() {
        return sooner().map(flight -> PageWords.say("purchaseView.sooner", Say.flight(flight.id())))
                .orElse("");
    }

    private Optional<FlightRow> sooner() {
        PurchaseState state = orders.getOrder().state();
        boolean agreed = state == PurchaseState.CONFIRMED || state == PurchaseState.CONSIGNED;
        return orders.getOrder()
                .departure()
                .filter(_ -> agreed && orders.isFlying() && isReadySaid())
                .filter(flight -> flight.news().cancelled() || flight.movedTo().isPresent())
                .flatMap(flight -> getOffered().stream()
                        .findFirst()
                        .filter(first ->
                                flight.news().cancelled() || first.departs().isBefore(flight.departs())));
    }

    private boolean isReadySaid() {
        return orders.getOrder().toFly().stream().allMatch(line -> line.shipDay() != null);
    }

    /** “CV9737 Fri 4 Dec · 19,529 kg free · lands Sat 5 Dec”. */
    public String label(FlightRow flight) {
        String key = Say.flight(flight.id());
        return PageWords.say(
                "purchaseFlight.option",
                flight.movedTo()
                        .map(leaves -> PageWords.say("purchaseView.flightMoved", key, Say.day(leaves)))
                        .orElse(key),
                Say.atMost(flight.space().freeWeight().kilograms(), 0),
                Say.day(LocalDate.ofInstant(flight.arrives(), Zones.CGO)));
    }

    /** Works out what the chosen flight does to the stores. */
    public void look() {
        String flight = getChosen();
        FlightRow departure =
                schedule.find(FlightKey.of(flight)).orElseThrow(() -> Refused.unknown("flight.unknown", flight));
        PurchaseSheet order = orders.getOrder();
        OtherFlight.Moved moved = other.moved(
                order.number(),
                departure,
                order.toFly().stream().map(PurchaseSheet.Line::sku).toList());
        String told =
                order.state().compareTo(PurchaseState.SENT) < 0 ? "purchaseFlight.whenSent" : "purchaseFlight.told";
        means = PageWords.say("purchaseFlight.means", moved.earlier(), moved.later())
                + " "
                + PageWords.say(moved.earlier() + moved.later() == 0 ? "purchaseFlight.nobody" : told);
        shown = flight;
    }

    /** Buys the goods for the flight that was looked at. */
    public String fly() {
        purchasing.flyWith(orders.getOrder().number(), FlightKey.of(shown));
        PageWords.done("purchaseFlight.done", orders.getOrder().number(), Say.flight(shown));
        return "/purchase/purchase-view.xhtml?faces-redirect=true&number="
                + orders.getOrder().number();
    }

    /** “Buy for CV9737 Fri 4 Dec”. */
    public String getAct() {
        return PageWords.say("purchaseFlight.fly", Say.flight(shown));
    }

    /** What it means for the stores, once somebody has looked. */
    public String getMeans() {
        return means;
    }

    /** The sooner one, else the next. */
    public String getChosen() {
        return Objects.requireNonNullElseGet(
                chosen,
                () -> sooner().or(() -> getOffered().stream().findFirst())
                        .map(FlightRow::id)
                        .orElse(""));
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }
}
