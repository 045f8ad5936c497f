package lu.airsilk.consignment.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.difference.DifferenceKind;
import lu.airsilk.consignment.difference.DiscrepancyState;
import lu.airsilk.consignment.receipt.DiscrepancyRow;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;

/** The claims on carriers and suppliers, those whose time runs out first. */
@Named
@ViewScoped
public class DiscrepancyListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DiscrepancyBook book;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient Clock clock;

    private String state = "";
    private String kind = "";
    private String awb = "";

    private final Rows<Shown> rows = new Rows<>(this::page, row -> row.found().number());

    /** A discrepancy with the name of its product. */
    public record Shown(DiscrepancyRow found, String product, boolean late) {

        /** The receipt of its line. */
        public String receipt() {
            return found.receiptLine().substring(0, found.receiptLine().indexOf('/'));
        }
    }

    private Page<Shown> page(Paging paging) {
        Page<DiscrepancyRow> found = book.rows(search(), paging);
        Map<Sku, ProductFacts> facts = products.facts(
                found.items().stream().map(DiscrepancyRow::sku).distinct().toList());
        LocalDate today = LocalDate.now(clock.withZone(Zones.CGO));
        return found.map(row -> new Shown(
                row,
                Optional.ofNullable(facts.get(row.sku()))
                        .map(product -> product.names().in(PageWords.reader()))
                        .orElse(row.sku().code()),
                row.state() == DiscrepancyState.OPEN && row.noticeDue().isBefore(today)));
    }

    private DiscrepancySearch search() {
        return new DiscrepancySearch(
                wanted(),
                Arrays.stream(DifferenceKind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst(),
                Optional.of(awb).filter(typed -> !typed.isBlank()).map(AirWaybillNumber::of));
    }

    private Optional<DiscrepancyState> wanted() {
        return Arrays.stream(DiscrepancyState.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
    }

    /** Which they are: of a waybill, in a state, or all. */
    public String getSaid() {
        return awb.isEmpty()
                ? wanted().map(each -> PageWords.say("discrepancyList.stateOnly", Say.word(each)))
                        .orElseGet(() -> PageWords.say("discrepancyList.state"))
                : PageWords.say("discrepancyList.stateAwb", awb);
    }

    /** Whether not all are shown. */
    public boolean isPart() {
        return !awb.isEmpty() || wanted().isPresent();
    }

    /** Shows the discrepancies of this kind; all of them when it is empty. */
    public void show(String only) {
        kind = only;
        rows.refresh();
    }

    public List<DifferenceKind> getKinds() {
        return Arrays.asList(DifferenceKind.values());
    }

    public Rows<Shown> getRows() {
        return rows;
    }

    public String getKind() {
        return kind;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAwb() {
        return awb;
    }

    public void setAwb(String awb) {
        this.awb = awb;
    }
}
