package lu.airsilk.order.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.order.TakenList;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.number.Sku;

/** What became of a list that came into an order. */
@ApplicationScoped
public class TakenWords {

    /** Products whose cases were others before that are named; the others are counted. */
    private static final int NAMED = 3;

    @Inject
    ProductDirectory products;

    String say(TakenList taken) {
        List<DraftChange.Line> altered = taken.change().altered();
        String sums = sums(taken);
        return altered.isEmpty() ? sums : PageWords.say("orderEdit.altered", sums, named(altered));
    }

    private static String sums(TakenList taken) {
        int altered = taken.change().altered().size();
        if (taken.waiting() > 0) {
            return PageWords.say(
                    "orderEdit.takenUnclear",
                    taken.taken(),
                    taken.twice(),
                    taken.barred(),
                    taken.unclear(),
                    taken.taken() + taken.waiting(),
                    altered);
        }
        long gone = taken.change().gone(); // only when the list was to be replaced
        return gone > 0
                ? PageWords.say("orderEdit.replaced", gone, taken.change().come())
                : PageWords.say("orderEdit.taken", taken.taken(), altered);
    }

    private String named(List<DraftChange.Line> altered) {
        Map<Sku, ProductFacts> goods =
                products.facts(altered.stream().map(DraftChange.Line::goods).toList());
        String named = altered.stream()
                .limit(NAMED)
                .map(line -> PageWords.say(
                        "orderAmend.changed",
                        Objects.requireNonNull(goods.get(line.goods())).names().in(PageWords.reader()),
                        line.before(),
                        line.after()))
                .collect(Collectors.joining(PageWords.say("orderAmend.and")));
        int others = altered.size() - NAMED;
        return others <= 0 ? named : PageWords.say("orderAmend.others", named, others);
    }
}
