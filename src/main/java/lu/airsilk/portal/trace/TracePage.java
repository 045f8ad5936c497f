package lu.airsilk.portal.trace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.location.Place;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The way of a lot, an air waybill or an order, from sheet to store. */
@Named
@RequestScoped
public class TracePage {

    @Inject
    Trace trace;

    @Inject
    CurrentActor actor;

    private boolean found = true;
    private String number = "";
    private List<TraceStop.Stage> stages = List.of();

    public void load() {
        if (!number.isEmpty()) {
            try {
                stages = TraceStop.stages(trace.of(number), actor.roles());
            } catch (Refused unknown) {
                refuseAllButUnknown(unknown);
                found = false;
            }
        }
    }

    /** A number that names nothing is an answer of this page; whoever may not ask is told so elsewhere. */
    private static void refuseAllButUnknown(Refused refused) {
        if (refused.kind() != Refused.Kind.UNKNOWN) {
            throw refused;
        }
    }

    public boolean isFound() {
        return found;
    }

    /** What a station is called: a place that is no store by its name, all else by its number. */
    public String name(String id) {
        return Place.fixed(id)
                .map(place -> PageWords.say("place." + place.code()))
                .orElse(id);
    }

    public List<TraceStop.Stage> getStages() {
        return stages;
    }

    public String getNumber() {
        return number;
    }

    /** An empty box gives no value at all. */
    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number.strip();
    }
}
