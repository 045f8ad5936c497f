package lu.airsilk.order.promise;

import java.time.LocalDate;
import java.util.List;
import lu.airsilk.shared.number.StoreCode;

/** What a store wants to order. */
public record OrderDraft(StoreCode store, LocalDate wantedBy, List<WantedLine> lines) {

    public OrderDraft {
        lines = List.copyOf(lines);
    }
}
