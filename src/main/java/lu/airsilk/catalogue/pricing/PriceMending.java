package lu.airsilk.catalogue.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.catalogue.price.PriceLine;
import lu.airsilk.catalogue.price.PriceLists;
import lu.airsilk.catalogue.price.PriceMend;
import lu.airsilk.catalogue.price.PriceStepLine;
import lu.airsilk.catalogue.price.SupplierPriceList;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** Mends what was mistyped in a draft of prices, before anybody else has it in hand. */
@ApplicationScoped
public class PriceMending {

    @Inject
    PriceLists lists;

    @Inject
    PriceDirectory prices;

    @Inject
    ExpectedVersion expected;

    @Inject
    Stamps stamps;

    /**
     * Writes the product's price anew; what stood there stays on record and counts no more. Refused when the list is no
     * draft.
     *
     * @param amounts in the list's currency, of each step from the smallest up; one where the price holds for any quantity
     */
    @Transactional
    @Allowed(Role.BUYER)
    public void mend(String number, Sku sku, List<BigDecimal> amounts) {
        SupplierPriceList list = lists.find(number).orElseThrow(() -> Refused.unknown("priceList.unknown", number));
        expected.check(list);
        list.requireDraft();
        amounts.forEach(amount -> Refused.unless(amount.signum() > 0, "priceList.price", sku));
        PriceLine line = lists.line(list, sku).orElseThrow(() -> Refused.unknown("product.unknown", sku));
        List<PriceStepLine> steps = prices.stepLines(Set.of(list.id()), Set.of(sku));
        if (amounts.size() != Math.max(1, steps.size())) {
            throw new IllegalArgumentException(amounts.size() + " amounts for " + steps.size() + " steps of " + sku);
        }
        List<PriceStep> mended = IntStream.range(0, steps.size())
                .mapToObj(step -> mended(steps.get(step), amounts.get(step)))
                .toList();
        DearerStep.refuse(mended);
        boolean changed = mend(list, line, amounts.getFirst());
        for (int step = 0; step < steps.size(); step++) {
            changed |= mend(list, steps.get(step), mended.get(step));
        }
        if (changed) {
            lists.changes(list);
        }
    }

    /** The price from the first case on, or from the first step; true when it is another one. */
    private boolean mend(SupplierPriceList list, PriceLine line, BigDecimal amount) {
        Money price = new Money(amount, line.price().currency());
        boolean other = line.price().compareTo(price) != 0;
        if (other) {
            lists.add(new PriceMend(line, price, stamps.now()));
            lists.add(new PriceLine(list, line.sku(), PackSize.of(line.unitsPerCase()), price));
        }
        return other;
    }

    private static PriceStep mended(PriceStepLine line, BigDecimal amount) {
        return new PriceStep(
                line.step().from(), new Money(amount, line.step().price().currency()));
    }

    private boolean mend(SupplierPriceList list, PriceStepLine line, PriceStep step) {
        boolean other = line.step().price().compareTo(step.price()) != 0;
        if (other) {
            lists.add(new PriceMend(line, step.price(), stamps.now()));
            lists.add(new PriceStepLine(list, line.sku(), step));
        }
        return other;
    }
}
