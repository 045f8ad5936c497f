package lu.airsilk.catalogue.pricing;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft of prices whose price was mistyped. */
@ExtendWith(Services.class)
class PriceMendingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    PriceWriting writing;

    @Inject
    PriceMending mending;

    @Inject
    PriceBook book;

    @Inject
    Clock clock;

    @Test
    void a_price_is_not_mended_to_be_dearer_the_more_one_takes() {
        Ground.Goods goods = ground.onSale(1);
        Sku sku = goods.skus().getFirst();
        String list = acting.as(
                "buyer",
                () -> writing.write(new NewPriceList(
                        goods.supplier(),
                        LocalDate.now(clock).plusDays(3),
                        List.of(price(sku, 10, "62.50"), price(sku, 60, "60.00")))));

        assertEquals(
                "priceList.stepDearer",
                refusalOf(() -> acting.does("buyer", () -> mending.mend(list, sku, amounts("62.50", "62.51"))))
                        .code());
        assertEquals(List.of("62.50", "60.00"), standing(list, sku));

        acting.does("buyer", () -> mending.mend(list, sku, amounts("62.50", "62.50")));
        assertEquals(List.of("62.50", "62.50"), standing(list, sku));
    }

    private static NewPriceList.NewPrice price(Sku sku, long from, String amount) {
        return new NewPriceList.NewPrice(sku, new PriceStep(Cases.of(from), Money.of(amount, "EUR")));
    }

    private static List<BigDecimal> amounts(String... amounts) {
        return Stream.of(amounts).map(BigDecimal::new).toList();
    }

    private List<String> standing(String list, Sku sku) {
        return acting.as("buyer", () -> book.line(list, sku)).steps().stream()
                .map(step -> step.price().amount().toPlainString())
                .toList();
    }
}
