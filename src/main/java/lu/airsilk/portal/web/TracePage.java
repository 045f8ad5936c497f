package lu.airsilk.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.location.Place;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.portal.Trace;
import org.jspecify.annotations.Nullable;

/** The way of a lot, an air waybill or an order, from sheet to store. */
@Named
@RequestScoped
public class TracePage {

    @Inject
    Trace trace;

    @Inject
    CurrentActor actor;

    private String number = "";
    private List<TraceStop.Stage> stages = List.of();

    public void load() {
        if (!number.isEmpty()) {
            stages = TraceStop.stages(trace.of(number), actor.roles());
        }
    }

    /** What a station is called: a place that is no store by its name, all else by its number. */
    public String name(String id) {
        return Place.fixed(id).map(place -> Told.say("place." + place.code())).orElse(id);
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
