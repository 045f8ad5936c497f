package lu.airsilk.portal.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.consignment.FlagBook;
import lu.airsilk.consignment.FlagRow;
import lu.airsilk.location.Zones;
import lu.airsilk.portal.exception.Problem.About;
import lu.airsilk.portal.exception.Problem.Act;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.FlightNumber;
import lu.airsilk.shared.number.Sku;

/** What is not as it should be between Luxembourg and the hub, worked out of the state of things; one query for each sort. */
@ApplicationScoped
public class ImportTroubles {

    private static final int MOST = 200;

    /** Goods must be declared within fourteen days after the aircraft was declared in (Customs Law of the PRC, Art. 24). */
    private static final Duration TO_DECLARE = Duration.ofDays(14);

    /** From here on stores should be told. */
    private static final Duration LATE = Duration.ofHours(3);

    /** So long before the cut-off somebody still can do something. */
    private static final Duration SOON = Duration.ofHours(12);

    /** The carrier wants the waybill's data so long before departure. */
    private static final Duration WAYBILL = Duration.ofHours(36);

    /** A flight this full takes nothing that comes late, in per cent. */
    private static final int FULL = 95;

    private static final String ON_FLIGHT = " from Consignment c join c.parts p join Flight f on f.number = p.flight"
            + " and f.day = p.day where p.cancelled = false and f.cancelled = false ";

    /** Sorts of exceptions. */
    public enum Trouble {
        /** Lands later than planned, or should have landed and nobody has said so. */
        LATE,
        /** Not yet handed over, and the cut-off is near. */
        CUT_OFF,
        /** Leaves soon, and no waybill message has gone or come. */
        NO_WAYBILL,
        /** A paper of the goods holds no longer when they land. */
        PAPERS,
        /** The kilograms or the cubic metres of a flight are used up. */
        FULL,
        /** A count at the hub waits for a signature of import. */
        TO_SIGN,
        /** Damaged, short or too many units that nobody has told the carrier of. */
        CLAIM_OPEN,
        /** Has landed and is not declared to customs. */
        UNDECLARED
    }

    /** A consignment with which something is wrong: since when, and until when it can be mended. */
    private record Waybill(AirWaybillNumber awb, Instant since, Instant due) {

        Problem problem(Trouble trouble, About about) {
            return new Problem(trouble, about, Optional.of(since), Optional.of(due));
        }
    }

    private record Landed(AirWaybillNumber awb, Instant at) {}

    private record Claim(AirWaybillNumber awb, String number, Instant openedAt, LocalDate noticeDue) {

        Instant due() {
            return noticeDue.plusDays(1).atStartOfDay(Zones.CGO).toInstant();
        }
    }

    private record Outdated(AirWaybillNumber awb, Instant bookedAt, Instant landing, Sku sku) {}

    private record Full(FlightNumber number, LocalDate day, Instant cutOff) {

        String flight() {
            return number + "-" + day;
        }
    }

    private record Counted(String receipt, Instant at) {}

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    FlagBook flags;

    @Inject
    Clock clock;

    /** All exceptions, in no order. */
    Stream<Problem> all() {
        return Stream.of(
                        undeclared(),
                        openClaims(),
                        flagged(),
                        late(),
                        cutOff(),
                        noWaybill(),
                        papers(),
                        full(),
                        toSign())
                .flatMap(troubles -> troubles)
                .map(problem -> problem.begunBy(clock.instant()));
    }

    private Stream<Problem> undeclared() {
        return rows(query(
                        "select c.awb, min(e.said.occurred) from Consignment c join CarrierEvent e on e.awb = c.awb"
                                + " and e.said.code in ('ARR', 'RCF') where c.state not in (RECEIPTED, CLOSED) and not"
                                + " exists (select d.id from CustomsEntry d where d.awb = c.awb) group by c.awb",
                        Landed.class))
                .map(landed -> new Waybill(
                                landed.awb(), landed.at(), landed.at().plus(TO_DECLARE))
                        .problem(Trouble.UNDECLARED, tab(landed.awb(), "customs", Act.DECLARE)));
    }

    private Stream<Problem> openClaims() {
        return rows(query(
                        "select d.awb, d.number, d.openedAt, d.noticeDue from Discrepancy d where d.state = OPEN"
                                + " order by d.noticeDue",
                        Claim.class))
                .map(claim -> new Problem(
                        Trouble.CLAIM_OPEN,
                        new About(
                                claim.awb().toString(),
                                "/consignment/case-view.xhtml?number=" + claim.number(),
                                Act.CLAIM,
                                claim.number(),
                                0),
                        Optional.of(claim.openedAt()),
                        Optional.of(claim.due())));
    }

    private Stream<Problem> flagged() {
        return flags.open(MOST).stream()
                .map(flag -> new Problem(flag.kind(), about(flag), Optional.of(flag.since()), Optional.empty()));
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

    private static About tab(AirWaybillNumber awb, String tab, Act act) {
        return About.of(awb).on(page(awb, tab), act);
    }

    private Stream<Problem> late() {
        Instant now = clock.instant();
        return rows(query(
                        "select c.awb, max(p.sta), c.landing from Consignment c join c.parts p where c.state in"
                                + " (PLANNED, BOOKED, TENDERED, MANIFESTED, DEPARTED) and c.landing is not null"
                                + " and p.cancelled = false group by c.awb, c.landing order by c.landing",
                        Waybill.class))
                .filter(late -> now.isAfter(late.due().plus(LATE))
                        || late.due().isAfter(late.since().plus(LATE)))
                .map(late -> late.problem(Trouble.LATE, tab(late.awb(), "parts", Act.LOOK)));
    }

    private Stream<Problem> cutOff() {
        return rows(query(
                                "select c.awb, c.bookedAt, min(f.cutOff)" + ON_FLIGHT
                                        + "and f.cutOff between :now and :soon and c.state in (PLANNED, BOOKED)"
                                        + " group by c.awb, c.bookedAt order by min(f.cutOff)",
                                Waybill.class)
                        .setParameter("now", clock.instant())
                        .setParameter("soon", clock.instant().plus(SOON)))
                .map(near -> near.problem(
                        Trouble.CUT_OFF,
                        About.of(near.awb())
                                .on("/consignment/consignment-edit.xhtml?awb=" + near.awb(), Act.BOOK_OTHERWISE)));
    }

    private Stream<Problem> noWaybill() {
        return rows(query(
                                "select c.awb, c.bookedAt, min(coalesce(f.etd, f.std))" + ON_FLIGHT
                                        + "and coalesce(f.etd, f.std) between :now and :soon and not exists (select"
                                        + " m.id from RawMessage m where m.awb = concat(c.awb, '') and m.kind in"
                                        + " ('FWB', 'XFWB')) and not exists (select s.id from SentMessage s where"
                                        + " s.awb = c.awb and s.kind = FWB) group by c.awb, c.bookedAt order by"
                                        + " min(coalesce(f.etd, f.std))",
                                Waybill.class)
                        .setParameter("now", clock.instant())
                        .setParameter("soon", clock.instant().plus(WAYBILL)))
                .map(bare -> bare.problem(Trouble.NO_WAYBILL, tab(bare.awb(), "papers", Act.HAND_OUT)));
    }

    /** Goods that have not landed, of which the newest paper of a kind ends before they do. */
    private Stream<Problem> papers() {
        return rows(query(
                        "select c.awb, c.bookedAt, c.landing, min(l.sku) from ConsignmentLine l join l.consignment c"
                                + " join ProductPaper p on p.sku = l.sku where p.withdrawn = false and p.validTo is not"
                                + " null and c.state in (PLANNED, BOOKED, TENDERED, MANIFESTED, DEPARTED) and c.landing is"
                                + " not null and p.validTo < cast(c.landing as LocalDate) and not exists (select n.id from"
                                + " ProductPaper n where n.sku = p.sku and n.kind = p.kind and n.withdrawn = false and"
                                + " (n.validTo is null or n.validTo >= cast(c.landing as LocalDate))) group by c.awb,"
                                + " c.landing, c.bookedAt order by c.landing",
                        Outdated.class))
                .map(outdated -> new Waybill(outdated.awb(), outdated.bookedAt(), outdated.landing())
                        .problem(
                                Trouble.PAPERS,
                                About.of(outdated.awb())
                                        .on("/catalogue/product-view.xhtml?sku=" + outdated.sku(), Act.RENEW)));
    }

    private Stream<Problem> full() {
        return rows(query(
                                "select f.number, f.day, f.cutOff from Flight f where f.cancelled = false"
                                        + " and f.cutOff > :now and (f.bookedWeight * 100 >= f.capacity * " + FULL
                                        + " or f.bookedVolume * 100 >= f.volume * " + FULL + ") order by f.cutOff",
                                Full.class)
                        .setParameter("now", clock.instant()))
                .map(full -> new Problem(
                        Trouble.FULL,
                        new About(full.flight(), "/flight/flight-list.xhtml?flight=" + full.flight(), Act.LOOK, "", 0),
                        Optional.empty(),
                        Optional.of(full.cutOff())));
    }

    private Stream<Problem> toSign() {
        return rows(query(
                        "select r.number, r.countedAt from Receipt r where r.state = REVIEW order by r.countedAt",
                        Counted.class))
                .map(counted -> new Problem(
                        Trouble.TO_SIGN,
                        new About(
                                counted.receipt(),
                                "/consignment/receipt-view.xhtml?number=" + counted.receipt(),
                                Act.SIGN,
                                "",
                                0),
                        Optional.of(counted.at()),
                        Optional.empty()));
    }

    private <T> TypedQuery<T> query(String text, Class<T> row) {
        return database.createQuery(text, row);
    }

    private static <T> Stream<T> rows(TypedQuery<T> query) {
        return query.setMaxResults(MOST).getResultList().stream();
    }
}
