package lu.airsilk.catalogue.price;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.pricing.NewPriceList;
import lu.airsilk.catalogue.pricing.SupplierOffer;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.junit.jupiter.api.Test;

/** What suppliers ask for one product, over time and beside each other. */
class ProductPricesTest {

    private static final SupplierCode ITALY = new SupplierCode("ITA01");
    private static final SupplierCode FRANCE = new SupplierCode("FRA01");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private static ApprovedPrice price(SupplierCode supplier, String list, LocalDate from, String amount) {
        return new ApprovedPrice(supplier, list, from, 10, Money.of(amount, "EUR"), List.of());
    }

    private static SupplierOffer offer(SupplierCode supplier, Optional<Money> unit) {
        return new SupplierOffer(
                supplier, "", price(supplier, "PL-1", MAY, "20"), unit, Optional.empty(), Optional.empty());
    }

    @Test
    void a_price_holds_until_the_day_before_the_suppliers_next_one() {
        ApprovedPrice first = price(ITALY, "PL-1", MAY, "20");
        ApprovedPrice other = price(FRANCE, "PL-2", MAY.plusDays(2), "19");
        ApprovedPrice next = price(ITALY, "PL-3", MAY.plusDays(10), "22");
        ProductPrices prices = new ProductPrices(List.of(first, other, next));

        assertEquals(Optional.empty(), prices.on(ITALY, MAY.minusDays(1)));
        assertEquals(Optional.of(first), prices.on(ITALY, MAY.plusDays(9)));
        assertEquals(Optional.of(next), prices.on(ITALY, MAY.plusDays(10)));
        assertEquals(Optional.of(next), prices.after(ITALY, MAY.plusDays(9)));
        assertEquals(Optional.empty(), prices.after(FRANCE, MAY.plusDays(2)));
        assertEquals(List.of(FRANCE, ITALY), prices.suppliers());
    }

    @Test
    void of_two_lists_from_one_day_the_one_approved_last_holds() {
        ApprovedPrice slip = price(ITALY, "PL-1", MAY, "200");
        ApprovedPrice corrected = price(ITALY, "PL-2", MAY, "20");

        ProductPrices prices = new ProductPrices(List.of(slip, corrected));

        assertEquals(Optional.of(corrected), prices.on(ITALY, MAY));
        assertEquals(List.of(MAY, MAY.plusDays(3)), prices.days(MAY.plusDays(3)));
    }

    @Test
    void the_cheapest_unit_comes_first_and_what_cannot_be_compared_last() {
        SupplierOffer dear = offer(ITALY, Optional.of(Money.of("2.50", "EUR")));
        SupplierOffer cheap = offer(FRANCE, Optional.of(Money.of("2", "EUR")));
        SupplierOffer unrated = offer(new SupplierCode("CHE01"), Optional.empty());

        List<SupplierOffer> compared = SupplierOffer.compared(List.of(unrated, dear, cheap));

        assertEquals(
                List.of("FRA01", "ITA01", "CHE01"),
                compared.stream().map(one -> one.supplier().code()).toList());
        assertEquals(
                List.of(Optional.of(Percentage.ZERO), Optional.of(Percentage.of(25)), Optional.empty()),
                compared.stream().map(SupplierOffer::dearer).toList());
    }

    @Test
    void a_move_of_thirty_per_cent_is_striking_up_and_down() {
        assertEquals(true, PriceChange.isStriking(PriceChange.inPercent(bd("10"), bd("13"))));
        assertEquals(true, PriceChange.isStriking(PriceChange.inPercent(bd("10"), bd("7"))));
        assertEquals(false, PriceChange.isStriking(PriceChange.inPercent(bd("10"), bd("12.99"))));
        assertEquals(Percentage.of(10_000), PriceChange.inPercent(bd("0.01"), bd("900")), "more is not told");
    }

    private static BigDecimal bd(String amount) {
        return new BigDecimal(amount);
    }

    private static NewPriceList written(NewPriceList.NewPrice... prices) {
        return new NewPriceList(ITALY, MAY, List.of(prices));
    }

    private static NewPriceList.NewPrice step(long from, String amount) {
        return new NewPriceList.NewPrice(Sku.of("AS0000001"), new PriceStep(Cases.of(from), Money.of(amount, "EUR")));
    }

    @Test
    void several_prices_of_a_product_are_its_steps_from_the_smallest_up() {
        assertEquals(
                List.of(step(5, "24").step(), step(10, "20").step()),
                written(step(10, "20"), step(5, "24")).steps().get(Sku.of("AS0000001")));
        assertEquals(
                Refusal.of("priceList.stepTwice", Sku.of("AS0000001"), Cases.of(5))
                        .at("lines[1]")
                        .inRow(2),
                refusalOf(() -> written(step(5, "24"), step(5, "23"))));
        assertEquals("priceList.price", refusalOf(() -> written(step(5, "0"))).code());
        assertEquals("priceList.none", refusalOf(() -> written()).code());
    }
}
