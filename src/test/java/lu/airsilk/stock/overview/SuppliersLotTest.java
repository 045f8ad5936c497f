package lu.airsilk.stock.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.StockFilter;
import lu.airsilk.stock.StockOverview;
import lu.airsilk.stock.StockRow;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has goods in hand reads the supplier's number, and not ours. */
@ExtendWith(Services.class)
class SuppliersLotTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    StockOverview overview;

    private List<LotNumber> found(LotNumber wanted) {
        return acting
                .as("allocator", () -> overview.rows(StockFilter.ALL.of(Optional.of(wanted)), Paging.first(9)))
                .items()
                .stream()
                .map(StockRow::lot)
                .toList();
    }

    @Test
    void stock_is_found_by_our_number_and_by_the_suppliers() {
        Ground.Shop shop = ground.shop();
        LotNumber printed = LotNumber.of("of " + shop.code());
        LotNumber ours = ground.shelved(ground.onSale(1), shop, 6, printed);

        assertEquals(List.of(ours), found(ours));
        assertEquals(List.of(ours), found(printed));
    }
}
