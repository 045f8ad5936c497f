package lu.airsilk.consignment.rebooking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import lu.airsilk.consignment.waybill.FiledLine;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** Pieces that have no flight: what each next departure means for the stores, and one button to book them on it. */
@Named
@ViewScoped
public class RebookingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Rebooking rebooking;

    @Inject
    transient CurrentActor actor;

    private String awb = "";
    private transient @Nullable RebookingChoice choice;

    public void load() {
        choice = rebooking.choice(number());
    }

    public RebookingChoice getChoice() {
        if (choice == null) {
            load();
        }
        return Objects.requireNonNull(choice);
    }

    private AirWaybillNumber number() {
        try {
            return AirWaybillNumber.of(awb);
        } catch (Refused misspelt) {
            throw Refused.unknown("consignment.unknown", awb);
        }
    }

    /** Books the pieces on this departure. */
    public String rebook(String flight) {
        int waiting = getChoice().waiting().size();
        int others = getChoice().others();
        int pieces = rebooking.rebook(number(), FlightKey.of(flight));
        PageWords.done("rebooking.done", pieces, Say.flight(flight), waiting, others);
        return "/consignment/consignment-view.xhtml?faces-redirect=true&tab=parts&awb=" + awb;
    }

    /** “1 day and 3 hours later than planned”; that it is no later. */
    public String effect(RebookingChoice.Departure departure) {
        Duration later = getChoice().later(departure);
        return later.isZero()
                ? PageWords.say("rebooking.asPlanned")
                : PageWords.say("rebooking.later", later.toDays(), later.toHoursPart());
    }

    /** Whether this is the departure to take when nobody wants another. */
    public boolean first(RebookingChoice.Departure departure) {
        return getChoice().first().filter(departure::equals).isPresent();
    }

    public long getStores() {
        return getChoice().waiting().stream()
                .map(FiledLine.Waiting::store)
                .distinct()
                .count();
    }

    public boolean isMayRebook() {
        return actor.has(Role.IMPORT) && getChoice().pieces() > 0;
    }

    public String getAwb() {
        return awb;
    }

    public void setAwb(@Nullable String awb) {
        this.awb = Objects.requireNonNullElse(awb, "");
    }
}
