package lu.airsilk.order.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.order.promise.LinePromise;
import lu.airsilk.order.promise.Promising;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.shared.number.StoreCode;

/** What would be promised of a list that is not sent yet, if it were sent now: as the page says that it is filled on. */
@ApplicationScoped
class PromisePreview {

    @Inject
    ProductDirectory products;

    @Inject
    Promising promising;

    List<LineRow> of(StoreCode store, List<LineRow> rows) {
        List<LinePromise> promises = promising.quoted(
                store,
                products.facts(rows.stream().map(LineRow::sku).collect(Collectors.toSet())),
                rows.stream()
                        .map(row -> new WantedLine(row.sku(), row.figures().requested()))
                        .toList());
        return IntStream.range(0, rows.size())
                .mapToObj(index -> rows.get(index).promised(promises.get(index)))
                .toList();
    }
}
