package lu.airsilk.portal.trace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.location.Place;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.faces.NumberLinePart;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** Where all units of a product are, for staff, as a part of the product's page. */
@Named
@RequestScoped
public class NumberLinePage {

    @Inject
    NumberLine line;

    @Inject
    CurrentActor actor;

    @Inject
    StoreDirectory stores;

    private @Nullable List<NumberLine.Stop> stops;
    private final Map<NumberStop, List<Paper>> papers = new EnumMap<>(NumberStop.class);

    /**
     * What the units of a stop are counted under.
     *
     * @param name a number, or a place in the reader's words
     * @param href its page from the portal's root; empty when the reader may not open it
     */
    public record Paper(String name, Units units, String href) {}

    /** Stores see what is theirs on pages of their own. */
    public boolean isShown() {
        return actor.stores().all();
    }

    /** The parts of the line; each leads to its documents further down. */
    public List<NumberLinePart> parts(String sku) {
        return stops(sku).stream()
                .map(stop -> new NumberLinePart(Say.word(stop.at()), stop.units(), "#" + anchor(stop)))
                .toList();
    }

    /** The stops at which something is. */
    public List<NumberLine.Stop> filled(String sku) {
        return stops(sku).stream().filter(stop -> !stop.units().isZero()).toList();
    }

    public String anchor(NumberLine.Stop stop) {
        return "stop-" + stop.at().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Asked once for each stop: the view asks again and again. */
    public List<Paper> papers(NumberLine.Stop stop) {
        return papers.computeIfAbsent(stop.at(), _ -> read(stop));
    }

    private List<Paper> read(NumberLine.Stop stop) {
        Map<StoreCode, StoreRow> named = stop.at() == NumberStop.IN_STORE
                ? stores.rows(stop.papers().keySet().stream().map(StoreCode::of).toList())
                : Map.of();
        return stop.papers().entrySet().stream()
                .map(paper -> new Paper(name(paper.getKey(), named), paper.getValue(), href(stop.at(), paper.getKey())))
                .toList();
    }

    /** A store as its sign says it, with its code; what is no place by its number. */
    private static String name(String paper, Map<StoreCode, StoreRow> named) {
        return Place.fixed(paper)
                .map(place -> PageWords.say("place." + place.code()))
                .or(() -> named.isEmpty()
                        ? Optional.empty()
                        : Optional.ofNullable(named.get(StoreCode.of(paper)))
                                .map(store -> store.names().in(PageWords.reader()) + " " + paper))
                .orElse(paper);
    }

    private String href(NumberStop at, String paper) {
        return switch (at) {
            case ON_ORDER -> FoundKind.PURCHASE_ORDER.urlFor(actor.roles(), paper);
            case BOOKED, IN_AIR, IN_CUSTOMS -> FoundKind.CONSIGNMENT.urlFor(actor.roles(), paper);
            case IN_STORE -> FoundKind.STORE.urlFor(actor.roles(), paper);
            case AT_HUB, ON_TRUCK -> "";
        };
    }

    private List<NumberLine.Stop> stops(String sku) {
        List<NumberLine.Stop> shown = stops;
        if (shown == null) {
            shown = line.of(new Sku(sku));
            stops = shown;
        }
        return shown;
    }
}
