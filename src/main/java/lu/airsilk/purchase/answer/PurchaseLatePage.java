package lu.airsilk.purchase.answer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.purchase.gather.MissedPromises;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.purchase.order.PurchaseState;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** What a purchase order cannot make of what stores were promised, before it goes out. */
@Named
@ViewScoped
public class PurchaseLatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PurchaseViewPage orders;

    @Inject
    transient MissedPromises missed;

    @Inject
    transient StoreDirectory stores;

    private String reason = "";
    private transient @Nullable List<MissedPromises.Row> rows;

    private List<MissedPromises.Row> rows() {
        List<MissedPromises.Row> known = rows;
        if (known == null) {
            PurchaseSheet order = orders.getOrder();
            known = order.state().compareTo(PurchaseState.APPROVED) > 0
                    ? List.of()
                    : missed.of(
                            order.number(),
                            order.flight().orElse(null),
                            order.lines().stream()
                                    .filter(line -> !line.cases().isZero())
                                    .map(PurchaseSheet.Line::sku)
                                    .toList());
            rows = known;
        }
        return known;
    }

    /** A sentence for each order of a store: which day was told first, and which its last line makes. */
    public List<String> getOrders() {
        return rows().stream()
                .collect(Collectors.groupingBy(row -> row.line().order(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PurchaseLatePage::told)
                .toList();
    }

    private static String told(List<MissedPromises.Row> lines) {
        MissedPromises.Row first = lines.getFirst();
        LocalDate before = lines.stream()
                .map(MissedPromises.Row::told)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Optional<LocalDate> instead = lines.stream()
                .flatMap(line -> line.instead().stream())
                .map(ShelfForecast::likely)
                .max(Comparator.naturalOrder());
        return PageWords.say(
                instead.isPresent() ? "purchaseLate.order" : "purchaseLate.lost",
                first.line().order(),
                first.storeNames().in(PageWords.reader()),
                lines.size(),
                Say.day(before),
                instead.map(Say::day).orElse(""));
    }

    /** A sentence for each order of a store that wants its goods before they can be there: how many lines, and by when the first. */
    public List<String> getWanted() {
        Map<StoreCode, StoreRow> places =
                stores.rows(orders.late().stream().map(DemandLine::store).collect(Collectors.toSet()));
        return orders.late().stream()
                .sorted(DemandLine.FIRST_WANTED)
                .collect(Collectors.groupingBy(line -> line.line().order(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(lines -> PageWords.say(
                        "purchaseLate.wanted",
                        lines.getFirst().line().order(),
                        Objects.requireNonNull(places.get(lines.getFirst().store()))
                                .names()
                                .in(PageWords.reader()),
                        lines.size(),
                        Say.day(lines.getFirst().wantedBy())))
                .toList();
    }

    /** The buyer's one reason for all that is late. */
    Map<LineRef, String> reasons() {
        return rows().stream().collect(Collectors.toMap(MissedPromises.Row::line, _ -> reason));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
