package lu.airsilk.consignment.trouble;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.desk.ExceptionRow;
import lu.airsilk.desk.ExceptionRow.About;
import lu.airsilk.desk.ExceptionRow.Act;
import lu.airsilk.desk.Exceptions;
import lu.airsilk.desk.Trouble;
import lu.airsilk.platform.Among;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;

/** Goods that have not landed, of which the newest paper of a kind ends before they do. */
@ApplicationScoped
class PaperTroubles implements Exceptions {

    private static final String TO_LAND =
            " c.state in (PLANNED, BOOKED, TENDERED, MANIFESTED, DEPARTED)" + " and c.landing is not null ";

    private static final int AT_ONCE = 1_000;

    /** A product on its way. */
    private record Flying(AirWaybillNumber awb, Instant bookedAt, Instant landing, LocalDate day, Sku sku) {

        ExceptionRow problem() {
            return new ExceptionRow(
                    Trouble.PAPERS,
                    About.of(awb).on("/catalogue/product-view.xhtml?sku=" + sku, Act.RENEW),
                    Optional.of(bookedAt),
                    Optional.of(landing));
        }
    }

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    PaperBook papers;

    @Override
    public Stream<ExceptionRow> exceptions(int most) {
        Map<Sku, LocalDate> ends = last().map(papers::ending).orElse(Map.of());
        return flying(ends.keySet())
                .filter(product ->
                        Objects.requireNonNull(ends.get(product.sku())).isBefore(product.day()))
                .collect(Collectors.toMap(
                        Flying::awb, Function.identity(), BinaryOperator.minBy(Comparator.comparing(Flying::sku))))
                .values()
                .stream()
                .sorted(Comparator.comparing(Flying::landing))
                .limit(most)
                .map(Flying::problem);
    }

    /** A day behind the last landing, wherever that is. */
    private Optional<LocalDate> last() {
        return Optional.ofNullable(
                        database.createQuery("select max(c.landing) from Consignment c where" + TO_LAND, Instant.class)
                                .getSingleResultOrNull())
                .map(landing -> landing.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(2));
    }

    private Stream<Flying> flying(Collection<Sku> skus) {
        return skus.stream().gather(Gatherers.windowFixed(AT_ONCE)).flatMap(some -> flying(some).stream());
    }

    private List<Flying> flying(List<Sku> skus) {
        Among these = Among.of("sku", skus);
        return these.bind(database.createQuery(
                        "select c.awb, c.bookedAt, c.landing, cast(c.landing as LocalDate), l.sku from ConsignmentLine l"
                                + " join l.consignment c where" + TO_LAND + "and" + these.in("l.sku"),
                        Flying.class))
                .getResultList();
    }
}
