package lu.airsilk.consignment.trouble;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.desk.ExceptionRow;
import lu.airsilk.desk.ExceptionRow.About;
import lu.airsilk.desk.ExceptionRow.Act;
import lu.airsilk.desk.Exceptions;
import lu.airsilk.desk.Trouble;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.number.AirWaybillNumber;

/** What has gone wrong on the way and at the count; one query for each sort. */
@ApplicationScoped
class ConsignmentTroubles implements Exceptions {

    /** From here on stores should be told. */
    private static final Duration LATE = Duration.ofHours(3);

    private record Landing(AirWaybillNumber awb, Instant planned, Instant now) {

        ExceptionRow problem() {
            return new ExceptionRow(
                    Trouble.LATE,
                    About.of(awb).on(page(awb, "parts"), Act.LOOK),
                    Optional.of(planned),
                    Optional.of(now));
        }
    }

    private record Claim(AirWaybillNumber awb, String number, Instant openedAt, LocalDate noticeDue) {

        ExceptionRow problem() {
            return new ExceptionRow(
                    Trouble.CLAIM_OPEN,
                    new About(awb.toString(), "/consignment/case-view.xhtml?number=" + number, Act.CLAIM, number, 0),
                    Optional.of(openedAt),
                    Optional.of(noticeDue.plusDays(1).atStartOfDay(Zones.CGO).toInstant()));
        }
    }

    private record Counted(String receipt, Instant at) {

        ExceptionRow problem() {
            return new ExceptionRow(
                    Trouble.TO_SIGN,
                    new About(receipt, "/consignment/receipt-view.xhtml?number=" + receipt, Act.SIGN, "", 0),
                    Optional.of(at),
                    Optional.empty());
        }
    }

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    FlagBook flags;

    @Inject
    Clock clock;

    @Override
    public Stream<ExceptionRow> exceptions(int most) {
        return Stream.of(openClaims(most), flagged(most), late(most), toSign(most))
                .flatMap(troubles -> troubles);
    }

    private Stream<ExceptionRow> openClaims(int most) {
        return rows(
                        "select d.awb, d.number, d.openedAt, d.noticeDue from Discrepancy d where d.state = OPEN"
                                + " order by d.noticeDue",
                        Claim.class,
                        most)
                .map(Claim::problem);
    }

    private Stream<ExceptionRow> flagged(int most) {
        return flags.open(most).stream()
                .map(flag -> new ExceptionRow(flag.kind(), about(flag), Optional.of(flag.since()), Optional.empty()));
    }

    /** Pieces without a flight are booked on another; what customs hold is looked after there; all else is looked at. */
    private static About about(FlagRow flag) {
        About about = About.pieces(flag.awb(), flag.flight(), flag.pieces());
        return switch (flag.remedy()) {
            case ANOTHER_FLIGHT -> about.on("/consignment/rebooking.xhtml?awb=" + flag.awb(), Act.REBOOK);
            case RELEASE -> about.on(page(flag.awb(), "customs"), Act.RELEASE);
            case CARRIER -> about.on(page(flag.awb(), "parts"), Act.LOOK);
        };
    }

    private static String page(AirWaybillNumber awb, String tab) {
        return "/consignment/consignment-view.xhtml?awb=" + awb + "&tab=" + tab;
    }

    private Stream<ExceptionRow> late(int most) {
        Instant now = clock.instant();
        return rows(
                        "select c.awb, max(p.sta), c.landing from Consignment c join c.parts p where c.state in"
                                + " (PLANNED, BOOKED, TENDERED, MANIFESTED, DEPARTED) and c.landing is not null"
                                + " and p.cancelled = false group by c.awb, c.landing order by c.landing",
                        Landing.class,
                        most)
                .filter(late -> now.isAfter(late.now().plus(LATE))
                        || late.now().isAfter(late.planned().plus(LATE)))
                .map(Landing::problem);
    }

    private Stream<ExceptionRow> toSign(int most) {
        return rows(
                        "select r.number, r.countedAt from Receipt r where r.state = REVIEW order by r.countedAt",
                        Counted.class,
                        most)
                .map(Counted::problem);
    }

    private <T> Stream<T> rows(String query, Class<T> row, int most) {
        return database.createQuery(query, row).setMaxResults(most).getResultList().stream();
    }
}
