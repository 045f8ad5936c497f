package lu.airsilk.consignment.rebooking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightTimes;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.order.FlightPromises;
import lu.airsilk.platform.faces.Onward;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** A departure that is late or does not fly: what it means is shown before it is done. */
@Named
@ViewScoped
public class FlightChangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int CHOICE = 30;

    /** So many stores are named at once; the others when somebody asks for them. */
    private static final int NAMED = 6;

    @Inject
    transient FlightOutlook outlook;

    @Inject
    transient FlightChanging changing;

    @Inject
    transient FlightSchedule schedule;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private String flight = "";
    private String etd = "";
    private String eta = "";
    private String instead = "";
    private String reason = "";
    private String shown = "";
    private transient @Nullable FlightRow row;
    private transient @Nullable FlightConsequences consequences;
    private transient @Nullable Map<StoreCode, StoreRow> named;

    public void load() {
        FlightRow found =
                schedule.find(FlightKey.of(flight)).orElseThrow(() -> Refused.unknown("flight.unknown", flight));
        row = found;
        if (etd.isEmpty()) {
            etd = local(found.departs(), Zones.LUX);
            eta = local(found.arrives(), Zones.CGO);
        }
    }

    private static String local(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT).format(at.atZone(zone));
    }

    public FlightRow getRow() {
        if (row == null) {
            load();
        }
        return Objects.requireNonNull(row);
    }

    /** Works out what these times would do. */
    public void lookAtDelay() {
        consequences = outlook.of(FlightKey.of(flight), new FlightChange.Delay(times()));
        named = null;
        shown = "DELAY";
    }

    /** Works out what a cancellation would do, with the next flight that has room. */
    public void lookAtCancellation() {
        FlightConsequences found = outlook.of(FlightKey.of(flight), new FlightChange.Cancellation(other()));
        if (instead.isEmpty()) {
            instead = found.proposal().map(FlightRow::id).orElse("");
        }
        consequences = found;
        named = null;
        shown = "CANCEL";
    }

    public String delay() {
        changing.delay(FlightKey.of(flight), times(), reason);
        PageWords.done("flightChange.delayed", getRow().number());
        return "/flight/flight-list.xhtml?faces-redirect=true&flight=" + flight;
    }

    public String cancel() {
        int goods = changing.cancel(FlightKey.of(flight), other(), reason);
        String other = goods == 0 ? "" : instead;
        String what = goods == 0 ? "Empty" : other.isEmpty() ? "Waiting" : "Onto";
        String said = PageWords.say("flightChange.cancelled" + what, Say.flight(flight), goods);
        if (other.isEmpty()) {
            PageWords.next(said);
        } else {
            PageWords.onward(new Onward(said, "/flight/flight-list.xhtml?flight=" + other, Say.flight(other)));
        }
        return "/flight/flight-list.xhtml?faces-redirect=true&flight=" + flight;
    }

    private FlightTimes times() {
        return new FlightTimes(moment(etd, Zones.LUX, "etd"), moment(eta, Zones.CGO, "eta"));
    }

    private static Instant moment(String typed, ZoneId zone, String field) {
        try {
            return ZonedDateTime.of(LocalDate.parse(typed.substring(0, 10)), LocalTime.parse(typed.substring(11)), zone)
                    .toInstant();
        } catch (DateTimeException | StringIndexOutOfBoundsException unreadable) {
            throw Refused.because("field.moment", typed).at(field);
        }
    }

    private Optional<FlightKey> other() {
        return Optional.of(instead).filter(text -> !text.isEmpty()).map(FlightKey::of);
    }

    /** Departures that may take the goods. */
    public List<FlightRow> getOthers() {
        Instant from = FlightOutlook.around(getRow(), clock.instant());
        return schedule.open(getRow().destination(), from, CHOICE).stream()
                .filter(each -> !each.id().equals(flight))
                .toList();
    }

    public boolean isMayChange() {
        return actor.has(Role.IMPORT) && !getRow().news().cancelled();
    }

    /** The first of the stores whose lines are promised by it. */
    public List<FlightPromises.Hanging> getPromised() {
        return promised().limit(NAMED).toList();
    }

    /** The others of them. */
    public List<FlightPromises.Hanging> getPromisedToo() {
        return promised().skip(NAMED).toList();
    }

    /** The stores that are told only where their day moves, the first of them by name; empty when there are none. */
    public String getPerhaps() {
        List<StoreCode> others = Optional.ofNullable(consequences)
                .map(FlightConsequences::perhaps)
                .orElse(List.of());
        return others.isEmpty()
                ? ""
                : PageWords.say(
                        "flightChange.perhaps",
                        others.size(),
                        PageWords.several(others.stream().limit(NAMED).map(code -> store(code) + " " + code)),
                        Math.max(0, others.size() - NAMED));
    }

    private Stream<FlightPromises.Hanging> promised() {
        return Optional.ofNullable(consequences).stream().flatMap(found -> found.promised().stream());
    }

    /** A store as its sign says it; its code stands beside it. */
    public String store(StoreCode code) {
        Map<StoreCode, StoreRow> known = named;
        if (known == null) {
            known = stores.rows(Optional.ofNullable(consequences).stream()
                    .flatMap(found -> Stream.concat(found.concerned(), found.perhaps().stream()))
                    .toList());
            named = known;
        }
        StoreRow row = known.get(code);
        return row == null ? "" : row.names().in(PageWords.reader());
    }

    public @Nullable FlightConsequences getConsequences() {
        return consequences;
    }

    public String getShown() {
        return shown;
    }

    public String getFlight() {
        return flight;
    }

    public void setFlight(String flight) {
        this.flight = flight;
    }

    public String getEtd() {
        return etd;
    }

    public void setEtd(@Nullable String etd) {
        this.etd = Objects.requireNonNullElse(etd, "");
    }

    public String getEta() {
        return eta;
    }

    public void setEta(@Nullable String eta) {
        this.eta = Objects.requireNonNullElse(eta, "");
    }

    public String getInstead() {
        return instead;
    }

    public void setInstead(@Nullable String instead) {
        this.instead = Objects.requireNonNullElse(instead, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
