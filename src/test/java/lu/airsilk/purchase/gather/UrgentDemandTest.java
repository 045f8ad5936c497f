package lu.airsilk.purchase.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
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
    Freight freight;

    @Inject
    UnboughtDemand demand;

    /** The buyer sees why it is to be bought although some of it flies already. */
    @Test
    void what_flies_and_is_not_shared_out_is_named_beside_what_others_want_besides() {
        Freight.Bought bought = freight.bought(4);
        BookingDraft booked = freight.booked(bought, freight.flight(5));
        ground.ordered(ground.shop(), bought.goods(), 3);

        UnboughtDemand.Row row = acting.as("buyer", demand::rows).stream()
                .filter(each -> each.sku().equals(bought.goods().first()))
                .findFirst()
                .orElseThrow();

        assertEquals(Cases.of(3), row.missing());
        assertEquals(List.of(new UnboughtDemand.Carried(booked.awb().number(), Cases.of(4))), row.carried());
    }

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
