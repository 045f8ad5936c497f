package lu.airsilk.purchase.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.OpenDemand;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.order.AnswerDifference;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Which stores still wait for goods of which a supplier sends fewer, or later. */
@ApplicationScoped
public class ConcernedStores {

    @Inject
    PurchaseBook book;

    @Inject
    OpenDemand demand;

    @Inject
    StoreDirectory stores;

    /** A store that waits for so many cases of a product. */
    public record Row(Sku sku, StoreCode store, Names names, Cases waits, LocalDate wantedBy) {}

    /** By product and the day on which it is wanted; empty while the supplier keeps to the order. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public List<Row> of(PurchaseOrderNumber order) {
        List<Sku> skus = book.sheet(order).lines().stream()
                .filter(line -> line.differences().contains(AnswerDifference.FEWER)
                        || line.differences().contains(AnswerDifference.LATER))
                .map(PurchaseSheet.Line::sku)
                .toList();
        if (skus.isEmpty()) {
            return List.of();
        }
        List<DemandLine> waiting = demand.lines(skus, List.of());
        Map<StoreCode, StoreRow> known =
                stores.rows(waiting.stream().map(DemandLine::store).toList());
        return waiting.stream()
                .filter(line -> !line.open().isZero())
                .map(line ->
                        new Row(line.sku(), line.store(), names(known, line.store()), line.open(), line.wantedBy()))
                .sorted(Comparator.comparing(Row::sku)
                        .thenComparing(Row::wantedBy)
                        .thenComparing(Row::store))
                .toList();
    }

    private static Names names(Map<StoreCode, StoreRow> known, StoreCode store) {
        return Objects.requireNonNull(known.get(store)).names();
    }
}
