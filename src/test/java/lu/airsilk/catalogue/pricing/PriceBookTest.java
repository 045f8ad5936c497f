package lu.airsilk.catalogue.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What buyer and finance read of a list before they bring it on. */
@ExtendWith(Services.class)
class PriceBookTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    PriceWriting writing;

    @Inject
    PriceReviewing reviewing;

    @Inject
    PriceBook book;

    @Inject
    Clock clock;

    private Ground.Goods goods;

    @BeforeEach
    void a_product_has_a_price_of_its_supplier() {
        goods = ground.onSale(1);
    }

    private String list(SupplierCode supplier) {
        Sku sku = goods.skus().getFirst();
        NewPriceList.NewPrice price =
                new NewPriceList.NewPrice(sku, new PriceStep(Cases.of(1), Money.of("24.10", "EUR")));
        return acting.as(
                "buyer",
                () -> writing.write(
                        new NewPriceList(supplier, LocalDate.now(clock).plusDays(3), List.of(price))));
    }

    private long first(String list) {
        return acting.as("buyer", () -> book.first(book.row(list)));
    }

    @Test
    void the_first_price_of_a_supplier_for_a_product_is_compared_with_nothing_and_said_so() {
        SupplierCode other = ground.entered(1).supplier();

        assertEquals(1, first(list(other)));
        assertEquals(0, first(list(goods.supplier())));
    }

    @Test
    void all_that_finance_has_said_when_it_rejected_a_list_is_read_the_first_first() {
        String list = list(goods.supplier());
        rejected(list, "the day");
        acting.does("buyer", () -> reviewing.takeUp(list));
        rejected(list, "the price");
        acting.does("buyer", () -> reviewing.takeUp(list));

        assertEquals(
                List.of("finance the day", "finance the price"),
                acting.as("buyer", () -> book.rejections(list)).stream()
                        .map(each -> each.by() + " " + each.why())
                        .toList());
    }

    private void rejected(String list, String why) {
        acting.does("buyer", () -> reviewing.submit(list, true));
        acting.does("finance", () -> reviewing.reject(list, why));
    }
}
