package lu.airsilk.catalogue.goods.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;

/**
 * A row of a supplier's sheet in which nothing is wrong: a product, its case and its price.
 *
 * @param number of the row as a spreadsheet counts
 * @param pricePerCase above zero, at most 4 decimals
 * @param steps of the price, by rising quantity, the first at {@code pricePerCase}; none when it holds for any quantity
 */
public record SheetRow(
        int number, Gtin gtin, Names names, Goods goods, CaseFacts caseFacts, Money pricePerCase, List<Step> steps) {

    public SheetRow {
        steps = List.copyOf(steps);
    }

    /** From so many cases bought at once on, each costs so much. */
    public record Step(Cases from, Money price) {

        /** Whether who takes more would pay more for a case. */
        public boolean isDearerThan(Step smaller) {
            return new PriceStep(from, price).isDearerThan(new PriceStep(smaller.from, smaller.price));
        }
    }

    /**
     * What is sold.
     *
     * @param brand empty when the sheet has none
     * @param contents as the sheet writes them, empty when it does not
     * @param measured the contents understood
     */
    public record Goods(
            String brand,
            String contents,
            Optional<Contents> measured,
            Optional<CountryCode> origin,
            Optional<HsCode> hsCode,
            Keeping keeping) {}

    /**
     * How and how long it keeps.
     *
     * @param shelfLifeDays from production, at least 1
     * @param minLifeAtReceiptDays what must be left at the hub, at most the shelf life
     */
    public record Keeping(Optional<Storage> storage, OptionalInt shelfLifeDays, OptionalInt minLifeAtReceiptDays) {}

    /** How it is packed. */
    public record CaseFacts(
            PackSize unitsPerCase, Optional<Gtin> caseGtin, Optional<Grams> gross, Optional<CaseSize> size) {}
}
