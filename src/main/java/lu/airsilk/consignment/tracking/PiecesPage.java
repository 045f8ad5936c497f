package lu.airsilk.consignment.tracking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.piece.Packing;
import lu.airsilk.consignment.piece.PieceRow;
import lu.airsilk.consignment.waybill.JourneyWords;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.UldId;
import org.jspecify.annotations.Nullable;

/** The pieces of a consignment and where its goods are, as a part of its page; pieces are loaded here. */
@Named
@ViewScoped
public class PiecesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PieceBook book;

    @Inject
    transient Packing packing;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient CurrentActor actor;

    private String numbers = "";
    private String flight = "";
    private String uld = "";

    /**
     * A line of a split consignment.
     *
     * @param here where its cases are, in words
     * @param late whether cases of it are, or may be, in a part that has not landed
     */
    public record Where(PieceBook.LineWhere line, String product, List<String> here, boolean late) {}

    public List<PieceRow> rows(AirWaybillNumber awb) {
        return book.of(awb);
    }

    /** Where each line is; nothing while all fly together. */
    public List<Where> wheres(ConsignmentHead head) {
        if (head.progress().parts().size() < 2) {
            return List.of();
        }
        List<PieceBook.LineWhere> found = book.whereabouts(head.awb());
        Map<Sku, ProductFacts> facts = products.facts(
                found.stream().map(each -> each.line().sku()).distinct().toList());
        return found.stream()
                .map(each -> new Where(
                        each,
                        Optional.ofNullable(facts.get(each.line().sku()))
                                .map(known -> known.names().in(PageWords.reader()))
                                .orElse(each.line().sku().code()),
                        here(each.where()),
                        each.where().waits(Milestone.ARRIVED)))
                .toList();
    }

    private static List<String> here(Whereabouts where) {
        List<String> words = new ArrayList<>();
        where.byPart()
                .forEach((part, cases) -> words.add(PageWords.say(
                        "consignmentView.casesOn",
                        cases.value(),
                        part.flight()
                                .map(JourneyWords::flight)
                                .orElseGet(() -> PageWords.say("consignmentView.noFlight")))));
        if (!where.unknown().isZero()) {
            words.add(PageWords.say(
                    "consignmentView.casesUnknown", where.unknown().value()));
        }
        return words;
    }

    /** What is in a piece: {@code #1 × 5}. */
    public String contents(PieceRow piece) {
        return piece.contents().cases().entrySet().stream()
                .map(each -> "#" + each.getKey() + " × " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    public String flight(PieceRow piece) {
        return piece.flight().map(JourneyWords::flight).orElse("");
    }

    public String load(AirWaybillNumber awb) {
        packing.load(
                awb,
                chosen(),
                FlightKey.of(flight),
                Optional.of(uld).filter(typed -> !typed.isBlank()).map(UldId::of));
        return "/consignment/consignment-view.xhtml?faces-redirect=true&tab=parts&awb=" + awb;
    }

    /** Numbers as people write them: {@code 1-6, 9}. */
    private Set<Integer> chosen() {
        Set<Integer> chosen = new TreeSet<>();
        for (String word : numbers.split("[,;\\s]+", -1)) {
            if (!word.isEmpty()) {
                Refused.unless(word.matches("\\d{1,3}(-\\d{1,3})?"), "piece.numbers", word);
                int from = Integer.parseInt(word.split("-", 2)[0]);
                int to = word.contains("-") ? Integer.parseInt(word.split("-", 2)[1]) : from;
                IntStream.rangeClosed(from, to).forEach(chosen::add);
            }
        }
        return chosen;
    }

    /** The flights that it is booked on. */
    public List<String> flights(ConsignmentHead head) {
        return head.progress().parts().stream()
                .flatMap(part -> part.flight().stream())
                .map(on -> on.number() + "-" + on.day())
                .toList();
    }

    public boolean isMayLoad() {
        return actor.has(Role.IMPORT) || actor.has(Role.HUB);
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(@Nullable String numbers) {
        this.numbers = Objects.requireNonNullElse(numbers, "");
    }

    public String getFlight() {
        return flight;
    }

    public void setFlight(@Nullable String flight) {
        this.flight = Objects.requireNonNullElse(flight, "");
    }

    public String getUld() {
        return uld;
    }

    public void setUld(@Nullable String uld) {
        this.uld = Objects.requireNonNullElse(uld, "");
    }
}
