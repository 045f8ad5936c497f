package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.ComingPromises;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.order.promise.Promising;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Which days the drafts of stores would be promised now: what is sent keeps its own. */
@ApplicationScoped
class DraftPromises implements ComingPromises {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    ProductDirectory products;

    @Inject
    Promising promising;

    /** A line of a draft. */
    private record Line(String order, StoreCode store, Sku sku, Cases cases) {

        WantedLine wanted() {
            return new WantedLine(sku, cases);
        }
    }

    @Override
    public List<ComingPromise> now() {
        List<Line> lines = database.createQuery(
                        "select o.number, o.store, l.sku, l.requested from OrderLine l join l.order o where o.state ="
                                + " DRAFT order by o.number, l.position",
                        Line.class)
                .getResultList();
        Map<Sku, ProductFacts> facts =
                products.facts(lines.stream().map(Line::sku).collect(Collectors.toSet()));
        return lines.stream()
                .filter(line -> facts.containsKey(line.sku()))
                .collect(Collectors.groupingBy(Line::order, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(order -> promised(order, facts))
                .toList();
    }

    private Stream<ComingPromise> promised(List<Line> order, Map<Sku, ProductFacts> facts) {
        List<Promise> promises = promising.promises(
                order.getFirst().store(),
                facts,
                order.stream().map(Line::wanted).toList());
        return IntStream.range(0, order.size())
                .boxed()
                .flatMap(place -> promises.get(place).days().stream()
                        .map(days -> new ComingPromise(
                                order.getFirst().order(), place + 1, days.likely(), days.nineInTen())));
    }
}
