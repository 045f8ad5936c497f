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

/**
 * The lots that stand at the dock: each with the zone it belongs to and until when, and a place for its bin. What is looked
 * for and lies in a bin already is shown with it, and can be moved to another.
 */
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
    private List<PutAwayForm> lying = List.of();

    public void open() {
        lots.clear();
        lots.addAll(forms(putting.waiting()));
        look();
    }

    private List<PutAwayForm> forms(List<WaitingLot> found) {
        Map<Sku, ProductFacts> facts =
                products.facts(found.stream().map(WaitingLot::sku).distinct().toList());
        return found.stream()
                .map(lot -> new PutAwayForm(lot, Optional.ofNullable(facts.get(lot.sku())), PageWords.reader()))
                .toList();
    }

    /** Notes the bin of one lot; the others keep what was typed for them. */
    public void put(PutAwayForm lot) {
        told(lot, noted(lot));
        lots.remove(lot);
        look();
    }

    /** Takes what lies in a bin into another one, and shows it there. */
    public void move(PutAwayForm lot) {
        told(lot, moved(lot));
        look();
    }

    private static void told(PutAwayForm lot, String bin) {
        String lies = bin.equals(lot.getBin())
                ? PageWords.say("putAway.done", lot.getLot(), bin)
                : PageWords.say("putAway.read", lot.getLot(), bin, lot.getBin());
        PageWords.here(lot.getHeld().isEmpty() ? lies : lies + " " + apart(lot));
    }

    private String moved(PutAwayForm lot) {
        try {
            return putting.move(LotNumber.of(lot.getLot()), lot.getLies(), lot.getBin());
        } catch (Refused refused) {
            if (refused.refusals().getFirst().code().equals(PuttingAway.PUT_BEFORE)) {
                look();
                throw refused;
            }
            throw refused.at("form:lying:" + lying.indexOf(lot) + ":to");
        }
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

    /** Shows only what was scanned or typed, and where it lies already. */
    public void look() {
        shown = lots.stream().filter(lot -> lot.isAbout(wanted)).toList();
        lying = wanted.isEmpty() ? List.of() : forms(putting.lying(wanted));
    }

    /** How many stand at the dock, whatever is looked for. */
    public int getAll() {
        return lots.size();
    }

    /** What is looked for and lies in a bin. */
    public List<PutAwayForm> getLying() {
        return lying;
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
