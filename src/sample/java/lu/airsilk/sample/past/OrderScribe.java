package lu.airsilk.sample.past;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.order.LandedQuote;
import lu.airsilk.sample.pen.Papers;
import lu.airsilk.sample.pen.PastTables;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;

/** Writes the stores' orders of a wave, each line with what became of it. */
final class OrderScribe {

    private static final long GIVEN_UP_AFTER = 7_200;

    private static final String GIVEN_UP = "本批缺货，不再等待";

    private final PastTables tables;
    private final Papers papers;
    private final Map<Sku, LandedQuote> quotes;
    private final PastPromises promises;

    OrderScribe(PastTables tables, Papers papers, Map<Sku, LandedQuote> quotes, PastPromises promises) {
        this.promises = promises;
        this.tables = tables;
        this.papers = papers;
        this.quotes = quotes;
    }

    void write(PastWave wave) {
        wave.orders.forEach(order -> write(wave, order));
        wave.shipments.stream()
                .flatMap(shipment -> shipment.lots.stream())
                .flatMap(lot -> lot.lines.stream())
                .filter(line -> line.allocated < line.requested)
                .forEach(line -> givenUp(line, wave.sharedAt().plusSeconds(GIVEN_UP_AFTER)));
    }

    private void write(PastWave wave, PastOrder order) {
        tables.order.add(
                order.id,
                3,
                order.number,
                order.shop.code().code(),
                order.wantedBy,
                order.wantedBy,
                order.isEmptyHanded() ? "CANCELLED" : "COMPLETED",
                1,
                order.shop.manager().user(),
                order.placedAt);
        order.lines.forEach(line -> write(wave, line));
    }

    private void write(PastWave wave, PastLine line) {
        PlannedFlight flight = wave.flightOf(line);
        ShelfForecast promised = promises.of(flight, line.article.kind().storage(), line.order.shop);
        Optional<LandedQuote> quote = Optional.ofNullable(quotes.get(line.article.sku()));
        tables.orderLine.add(
                line.id,
                5,
                line.order.id,
                line.position,
                line.article.sku().code(),
                line.article.kind().unitsPerCase(),
                line.requested,
                line.requested,
                line.allocated,
                line.allocated,
                line.requested - line.allocated,
                line.received(),
                line.lost,
                promised.likely(),
                promised.nineInTen(),
                flight.number() + "-" + flight.day(),
                true,
                promised.nineInTen(),
                line.arrivedOn,
                quote.map(price -> price.landed().amount()).orElse(null),
                quote.map(price -> price.shelf().amount()).orElse(null),
                quote.map(LandedQuote::margin).orElse(null),
                line.order.shop.manager().user());
    }

    /** No sentence of a sharing out is made up: why is said by the portal's own runs only. */
    private void givenUp(PastLine line, Instant at) {
        Reason reason = Reason.of("order.cancelled", line.requested - line.allocated, GIVEN_UP);
        tables.orderLineWhy.add(papers.row(), line.id, at, reason.code(), Why.arguments(reason));
    }
}
