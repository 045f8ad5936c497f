package lu.airsilk.catalogue.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.catalogue.goods.rule.CurrencyText;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.Notation;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** Reads the rows of prices that somebody typed: all of them, and says of all at once what is wrong in which. */
final class WrittenPrices {

    /** An amount with a word before or behind it. */
    private static final Pattern WORDED = Pattern.compile("([^\\d+\\-\u2212]*)(.*?)(\\D*)");

    private final List<String> lines;
    private final Currency currency;
    private final Notation notation;
    private final List<Refusal> wrong = new ArrayList<>();

    /**
     * A row as it stands there.
     *
     * @param line of the text, counted from 1
     */
    record Row(int line, String number, String from, String price) {

        static Row of(int line, String text) {
            String[] cells = text.strip().split("\\s*[\\t;；]\\s*", -1);
            Refused.unless(cells.length == 2 || cells.length == 3, "priceList.row", text.strip());
            return new Row(line, cells[0], cells.length == 3 ? cells[1] : "1", cells[cells.length - 1]);
        }
    }

    WrittenPrices(String text, Currency currency, Notation notation) {
        lines = text.lines().toList();
        this.currency = currency;
        this.notation = notation;
    }

    /** The prices in the order of their rows. */
    List<NewPriceList.NewPrice> prices(Function<List<String>, Map<String, List<ProductFacts>>> known) {
        List<Row> rows = rows();
        Map<String, List<ProductFacts>> products =
                known.apply(rows.stream().map(Row::number).toList());
        List<NewPriceList.NewPrice> prices = new ArrayList<>();
        List<Integer> lineOf = new ArrayList<>();
        for (Row row : rows) {
            inLine(row.line(), () -> {
                prices.add(price(row, products.getOrDefault(row.number(), List.of())));
                lineOf.add(row.line());
            });
        }
        NewPriceList.wrong(prices)
                .forEach(no -> wrong.add(Refusal.of(no.code(), no.arguments().toArray())
                        .inRow(lineOf.get(no.row().orElseThrow() - 1))));
        if (!wrong.isEmpty()) {
            throw new Refused(wrong.stream()
                    .sorted(Comparator.comparingInt(no -> no.row().orElseThrow()))
                    .toList());
        }
        return prices;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            int at = line;
            String text = lines.get(at - 1);
            if (!text.isBlank()) {
                inLine(at, () -> rows.add(Row.of(at, text)));
            }
        }
        return rows;
    }

    private void inLine(int line, Runnable reading) {
        try {
            reading.run();
        } catch (Refused refused) {
            refused.refusals().forEach(no -> wrong.add(no.inRow(line)));
        }
    }

    private NewPriceList.NewPrice price(Row row, List<ProductFacts> named) {
        Refused.together(() -> sku(row, named), () -> from(row), () -> money(row));
        return new NewPriceList.NewPrice(sku(row, named), new PriceStep(from(row), money(row)));
    }

    private static Sku sku(Row row, List<ProductFacts> named) {
        Refused.unless(named.size() == 1, "product.unknown", row.number());
        return named.getFirst().sku();
    }

    private Cases from(Row row) {
        return Cases.of(notation.read(row.from(), FigureKind.COUNT).longValueExact());
    }

    /** Its currency need not be said; what is said is that of the list. */
    private Money money(Row row) {
        Matcher worded = WORDED.matcher(row.price());
        if (!worded.matches()) {
            return amount(row.price());
        }
        Optional<String> before = CurrencyText.of(worded.group(1));
        Optional<String> said = before.or(() -> CurrencyText.of(worded.group(3)));
        said.ifPresent(other -> Refused.unless(
                other.equals(currency.getCurrencyCode()),
                "priceList.otherCurrency",
                row.price(),
                other,
                currency.getCurrencyCode()));
        if (said.isEmpty()) {
            return amount(row.price());
        }
        return amount(before.isPresent() ? worded.group(2) + worded.group(3) : worded.group(1) + worded.group(2));
    }

    private Money amount(String typed) {
        return new Money(notation.read(typed, FigureKind.MONEY), currency);
    }
}
