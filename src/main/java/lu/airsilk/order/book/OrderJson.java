package lu.airsilk.order.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.demand.ExpectedNow;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * An order, as programs read it: quantities in whole cases.
 *
 * @param overBudget by how much its month's budget is not enough, while it waits for its owner
 * @param returned why the owner gave it back
 */
public record OrderJson(
        String number,
        StoreCode store,
        LocalDate wantedBy,
        OrderState state,
        int revision,
        int version,
        Instant placedAt,
        @Nullable Money overBudget,
        @Nullable String returned,
        List<Line> lines) {

    /** A line and what became of it. */
    public record Line(
            String line,
            Sku sku,
            long unitsPerCase,
            Cases requested,
            Cases accepted,
            Cases allocated,
            Cases shipped,
            Cases received,
            Cases cancelled,
            Units receivedUnits,
            Units settledUnits,
            Promise promise,
            @Nullable ExpectedNow expected,
            @Nullable Price landedPrice,
            @Nullable Why why,
            List<Why> whys) {}

    /** What a case costs the store and brings on its shelf. */
    public record Price(
            @Nullable String amount,
            String currency,
            @Nullable String shelf,
            @Nullable BigDecimal margin,
            boolean estimate) {

        static @Nullable Price of(FrozenPrice price) {
            return price.amount() == null
                    ? null
                    : new Price(
                            plain(price.amount()), FrozenPrice.CURRENCY, plain(price.shelf()), price.margin(), true);
        }

        private static @Nullable String plain(@Nullable BigDecimal amount) {
            return amount == null
                    ? null
                    : amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
        }
    }

    /** Why something became of a line, in the reader's language. */
    public record Why(String code, List<String> arguments, String message, Instant at) {}

    static OrderJson of(OrderSheet sheet, Texts texts, Locale reader) {
        return new OrderJson(
                sheet.number().number(),
                sheet.store(),
                sheet.wantedBy(),
                sheet.state(),
                sheet.revision(),
                sheet.version(),
                sheet.placedAt(),
                sheet.over().map(over -> over.rounded(RoundingMode.HALF_UP)).orElse(null),
                sheet.returned().orElse(null),
                sheet.lines().stream().map(line -> line(line, texts, reader)).toList());
    }

    private static Line line(OrderSheet.Line line, Texts texts, Locale reader) {
        List<Why> whys = line.whys().stream()
                .map(told -> new Why(
                        told.reason().code(), told.reason().arguments(), texts.say(told.reason(), reader), told.at()))
                .toList();
        return new Line(
                line.ref().toString(),
                line.sku(),
                line.unitsPerCase(),
                line.requested(),
                line.accepted(),
                line.allocated(),
                line.shipped(),
                line.received(),
                line.cancelled(),
                line.receivedUnits(),
                line.settled(),
                line.promise(),
                line.expected().orElse(null),
                Price.of(line.price()),
                whys.isEmpty() ? null : whys.getFirst(),
                whys);
    }
}
