package lu.airsilk.purchase.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class UrgentDemandTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    UnboughtDemand demand;

    /** Their numbers run the other way. */
    @Test
    void what_is_wanted_first_stands_first() {
        Ground.Shop shop = ground.shop();
        LocalDate day = ground.wantedBy().minusDays(2);
        Ground.Goods later = ground.onSale(1);
        Ground.Goods sooner = ground.onSale(1);
        ground.ordered(shop, later, 2, day.plusDays(1));
        ground.ordered(shop, sooner, 2, day);

        List<Sku> both = acting.as("buyer", demand::rows).stream()
                .map(UnboughtDemand.Row::sku)
                .filter(sku -> sku.equals(later.first()) || sku.equals(sooner.first()))
                .toList();

        assertEquals(List.of(sooner.first(), later.first()), both);
    }
}
