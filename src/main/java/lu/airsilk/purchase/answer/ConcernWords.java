package lu.airsilk.purchase.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.platform.KeptNames;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.PlaceTime;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;

/** What an answer means for the lines of a store, product by product, in the words of a reader. */
record ConcernWords(Texts texts, Map<Sku, ProductFacts> products, LocalDate today) {

    /** A notice is read at a glance: so many products are named, the order's page has them all. */
    private static final int NAMED = 3;

    String of(List<ConcernedStores.Row> rows, Locale reader) {
        return Stream.concat(
                        rows.stream().limit(NAMED).map(row -> of(row, reader)),
                        rows.size() > NAMED ? Stream.of("…") : Stream.empty())
                .collect(Collectors.joining(KeptNames.between(reader)));
    }

    /** How many cases move, and from which day to which: others of the same line may have been given already. */
    private String of(ConcernedStores.Row row, Locale reader) {
        String name = name(row.sku(), reader);
        String days = days(row, reader);
        Cases now = row.now().cases();
        if (!now.isZero() && now.isLessThan(row.waits())) {
            return texts.say("concern.part", List.of(name, days, now, row.waits()), reader);
        }
        return row.waits().isLessThan(row.accepted())
                ? texts.say("concern.rest", List.of(name, days, row.waits(), row.accepted()), reader)
                : texts.say("concern.whole", List.of(name, days, row.waits()), reader);
    }

    private String name(Sku sku, Locale reader) {
        return Optional.ofNullable(products.get(sku))
                .map(product -> product.names().in(reader))
                .orElse(sku.code());
    }

    private String days(ConcernedStores.Row row, Locale reader) {
        String before = day(row.told().day(), reader);
        String now = day(row.now().day(), reader);
        return before.equals(now) ? now : texts.say("concern.moved", List.of(before, now), reader);
    }

    private String day(Optional<LocalDate> day, Locale reader) {
        return day.map(on -> PlaceTime.day(on, today, reader))
                .orElseGet(() -> texts.say("concern.noDay", List.of(), reader));
    }
}
