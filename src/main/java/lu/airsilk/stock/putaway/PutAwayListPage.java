package lu.airsilk.stock.putaway;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.HeldUnits;
import lu.airsilk.stock.PuttingAway;
import lu.airsilk.stock.lot.WaitingLot;
import org.jspecify.annotations.Nullable;

/** The lots that stand at the dock: each with the zone it belongs to and until when, and a place for its bin. */
@Named
@ViewScoped
public class PutAwayListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PuttingAway putting;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private String wanted = "";
    private final List<PutAwayForm> lots = new ArrayList<>();
    private List<PutAwayForm> shown = List.of();

    public void open() {
        lots.clear();
        List<WaitingLot> waiting = putting.waiting();
        Map<Sku, ProductFacts> facts =
                products.facts(waiting.stream().map(WaitingLot::sku).distinct().toList());
        waiting.forEach(
                lot -> lots.add(new PutAwayForm(lot, Optional.ofNullable(facts.get(lot.sku())), PageWords.reader())));
        look();
    }

    /** Notes the bin of one lot; the others keep what was typed for them. */
    public void put(PutAwayForm lot) {
        String bin = noted(lot);
        String lies = bin.equals(lot.getBin())
                ? PageWords.say("putAway.done", lot.getLot(), bin)
                : PageWords.say("putAway.read", lot.getLot(), bin, lot.getBin());
        PageWords.here(lot.getHeld().isEmpty() ? lies : lies + " " + apart(lot));
        lots.remove(lot);
        look();
    }

    /** Said once more with the bin in hand: held goods look like all others. */
    private static String apart(PutAwayForm lot) {
        return PageWords.say(
                "putAway.keepApart",
                PageWords.several(
                        lot.getHeld().stream().map(HeldUnits::kind).distinct().map(Say::word)));
    }

    /** What is wrong with a bin is said beside it; what a colleague has put away leaves the list, and the next is at hand. */
    private String noted(PutAwayForm lot) {
        try {
            return putting.putFromDock(LotNumber.of(lot.getLot()), lot.getBin());
        } catch (Refused refused) {
            if (refused.refusals().getFirst().code().equals(PuttingAway.PUT_BEFORE)) {
                lots.remove(lot);
                look();
                throw refused;
            }
            throw refused.at("form:lots:" + shown.indexOf(lot) + ":bin");
        }
    }

    /** Whether it should be in its zone by now. */
    public boolean late(PutAwayForm lot) {
        return lot.isLate(clock.instant());
    }

    public boolean isMayPut() {
        return actor.has(Role.HUB);
    }

    /** Shows only what was scanned or typed. */
    public void look() {
        shown = lots.stream().filter(lot -> lot.isAbout(wanted)).toList();
    }

    /** How many stand at the dock, whatever is looked for. */
    public int getAll() {
        return lots.size();
    }

    public List<PutAwayForm> getLots() {
        return shown;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = Objects.requireNonNullElse(wanted, "").strip();
    }
}
