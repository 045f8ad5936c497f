package lu.airsilk.costing.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** Reads the lines of an opening, and refuses once with all that is wrong in any of them. */
@ApplicationScoped
class OpeningReading {

    private static final int MOST = 5_000;

    @Inject
    ProductDirectory products;

    @Inject
    Clock clock;

    List<NewOpeningLine> lines(List<OpeningEntry> entries) {
        Refused.unless(!entries.isEmpty(), "opening.nothing");
        Refused.unless(entries.size() <= MOST, "opening.tooLong", MOST);
        Map<Sku, ProductFacts> goods = products.facts(entries.stream()
                .flatMap(entry -> entry.product().stream())
                .distinct()
                .toList());
        LocalDate today = LocalDate.now(clock.withZone(Zones.CGO));
        Map<NewOpeningLine.Goods, Integer> seen = new HashMap<>();
        List<NewOpeningLine> lines = new ArrayList<>();
        List<Refusal> wrong = new ArrayList<>();
        for (OpeningEntry entry : entries) {
            try {
                NewOpeningLine line = entry.read(goods, today);
                Integer before = seen.putIfAbsent(line.goods(), entry.row());
                if (before != null) {
                    wrong.add(Refusal.of("opening.twice", before)
                            .at(entry.path() + "lot")
                            .inRow(entry.row()));
                }
                lines.add(line);
            } catch (Refused refused) {
                wrong.addAll(refused.refusals());
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return lines;
    }
}
