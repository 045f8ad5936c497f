package lu.airsilk.portal.trace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Place;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.portal.find.Finding;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.PutAwayRow;
import lu.airsilk.stock.PuttingAway;
import org.jspecify.annotations.Nullable;

/** The way of a lot, an air waybill, an order or a delivery, from sheet to store; another number is looked for. */
@Named
@RequestScoped
public class TracePage {

    private static final int LONGEST_LOT = 32;
    private static final Set<Role> FINDERS = Set.of(Role.HUB, Role.IMPORT, Role.QUALITY, Role.FINANCE, Role.AUDIT);

    @Inject
    Trace trace;

    @Inject
    Finding finding;

    @Inject
    LotBook lots;

    @Inject
    PuttingAway putting;

    @Inject
    CurrentActor actor;

    @Inject
    FacesContext faces;

    private boolean found = true;
    private String number = "";
    private List<TraceStop.Stage> stages = List.of();

    public void load() throws IOException {
        if (!number.isEmpty()) {
            try {
                stages = TraceStop.stages(trace.of(number), actor.roles());
            } catch (Refused unknown) {
                refuseAllButUnknown(unknown);
                found = false;
                find();
            }
        }
    }

    /** What is no number of goods may be the number of something else, or a part of one. */
    private void find() throws IOException {
        boolean known = finding.find(number, faces.getViewRoot().getLocale()).stream()
                .anyMatch(thing -> !thing.url().equals(FoundKind.LOT.url(number)));
        if (known) {
            ExternalContext answer = faces.getExternalContext();
            answer.redirect(answer.getRequestContextPath() + "/portal/find.xhtml?q="
                    + URLEncoder.encode(number, StandardCharsets.UTF_8));
            faces.responseComplete();
        }
    }

    /** A number that names nothing is an answer of this page; whoever may not ask is told so elsewhere. */
    private static void refuseAllButUnknown(Refused refused) {
        if (refused.kind() != Refused.Kind.UNKNOWN) {
            throw refused;
        }
    }

    /** Whoever may hold goods back goes from the lot that a recall names to where that is done. */
    public boolean isHoldable() {
        return (actor.has(Role.QUALITY) || actor.has(Role.HUB)) && asksForLot();
    }

    /** Which bins the lot lies in, for those who go there or ask after it. */
    public List<PutAwayRow> getLying() {
        return FINDERS.stream().anyMatch(actor::has) && asksForLot() ? putting.bins(LotNumber.of(number)) : List.of();
    }

    /** Whether the reader goes from there to where a lot is taken to another bin. */
    public boolean isMoving() {
        return actor.has(Role.HUB) || actor.has(Role.AUDIT);
    }

    private boolean asksForLot() {
        return !stages.isEmpty()
                && number.length() <= LONGEST_LOT
                && (lots.lot(LotNumber.of(number)).isPresent()
                        || !lots.ofSupplier(LotNumber.of(number)).isEmpty());
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
