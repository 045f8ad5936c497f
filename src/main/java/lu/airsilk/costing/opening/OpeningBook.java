package lu.airsilk.costing.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Place;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.LotBook;

/** The openings, to be read; what they have cost by finance and by who audits it. */
@ApplicationScoped
public class OpeningBook {

    @Inject
    StockOpenings openings;

    @Inject
    StoreDirectory stores;

    @Inject
    LotBook lots;

    @Inject
    CurrentActor actor;

    @Allowed({Role.HUB, Role.FINANCE, Role.AUDIT})
    public Page<OpeningRow> rows(Paging paging) {
        Page<StockOpening> page = openings.page(paging);
        Map<Long, StockOpenings.Sums> sums = openings.sums(page.items());
        return page.map(opening -> row(opening, sums));
    }

    @Allowed({Role.HUB, Role.FINANCE, Role.AUDIT})
    public OpeningSheet sheet(String number) {
        StockOpening opening = openings.get(number);
        Map<String, LotNumber> born = lots.opened(number);
        return new OpeningSheet(
                row(opening, openings.sums(List.of(opening))),
                opening.lines().stream()
                        .map(line -> line.row(Optional.ofNullable(born.get(line.ref())), isPriced()))
                        .toList());
    }

    private OpeningRow row(StockOpening opening, Map<Long, StockOpenings.Sums> sums) {
        StockOpenings.Sums sum = Objects.requireNonNull(sums.get(opening.id()));
        return new OpeningRow(
                opening.head(),
                sum.lines(),
                Units.of(sum.units()),
                isPriced()
                        ? Optional.of(Money.of(sum.value(), QuotedRate.YUAN).rounded(RoundingMode.HALF_UP))
                        : Optional.empty());
    }

    private boolean isPriced() {
        return actor.has(Role.FINANCE) || actor.has(Role.AUDIT);
    }

    /** The places of which nobody has entered yet what lay there. */
    @Allowed({Role.HUB, Role.FINANCE, Role.AUDIT})
    public List<Place> unopened() {
        Set<Place> opened = openings.opened();
        return Stream.concat(Stream.of(Place.HUB), stores.all().stream().map(StoreRow::place))
                .filter(place -> !opened.contains(place))
                .toList();
    }
}
