package lu.airsilk.consignment.trouble;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.desk.ExceptionRow;
import lu.airsilk.desk.ExceptionRow.About;
import lu.airsilk.desk.ExceptionRow.Act;
import lu.airsilk.desk.Exceptions;
import lu.airsilk.desk.Trouble;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;

/** Goods that have not landed, of which the newest paper of a kind ends before they do. */
@ApplicationScoped
class PaperTroubles implements Exceptions {

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
        List<Flying> flying = flying();
        Map<Sku, LocalDate> ends = flying.stream()
                .map(Flying::day)
                .max(Comparator.naturalOrder())
                .map(last -> papers.ending(flying.stream().map(Flying::sku).collect(Collectors.toSet()), last))
                .orElse(Map.of());
        return flying.stream()
                .filter(product ->
                        ends.getOrDefault(product.sku(), LocalDate.MAX).isBefore(product.day()))
                .collect(Collectors.toMap(
                        Flying::awb, Function.identity(), BinaryOperator.minBy(Comparator.comparing(Flying::sku))))
                .values()
                .stream()
                .sorted(Comparator.comparing(Flying::landing))
                .limit(most)
                .map(Flying::problem);
    }

    /** As much as is on its way: papers that ended long ago, of goods that nobody flies any more, cost nothing. */
    private List<Flying> flying() {
        return database.createQuery(
                        "select distinct c.awb, c.bookedAt, c.landing, cast(c.landing as LocalDate), l.sku from"
                                + " ConsignmentLine l join l.consignment c where c.state in (PLANNED, BOOKED, TENDERED,"
                                + " MANIFESTED, DEPARTED) and c.landing is not null",
                        Flying.class)
                .getResultList();
    }
}
