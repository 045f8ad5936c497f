package lu.airsilk.consignment.receipt;

import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.FINANCE;
import static lu.airsilk.identity.Role.HUB;
import static lu.airsilk.identity.Role.IMPORT;
import static lu.airsilk.identity.Role.QUALITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.identity.Allowed;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/** The receipts at the hub, to be read by those who count, sent or judge the goods. */
@ApplicationScoped
public class ReceiptBook {

    private static final Map<String, String> COLUMNS = Map.of("number", "r.number", "awb", "r.awb", "state", "r.state");

    private static final String LANDED =
            "exists (select 1 from Consignment c where c.awb = r.awb and c.furthest in :atTheHub)";

    /** What lies at the hub stands first, the longest waiting before the younger; then what is to come; then the newest of what is done. */
    private static final String OWN_ORDER = "case when r.state in (POSTED, REVERSED) then 2 when " + LANDED
            + " then 0 else 1 end, case when r.state in (POSTED, REVERSED) then -r.id else r.id end";

    private static final String WHERE = " where r.state in :states and (:landing = true or " + LANDED
            + ") and (:coming = true or not " + LANDED
            + ") and (:posted = true or r.reversalAskedBy is not null)";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** A page of receipts, the posted ones last. */
    @Allowed({HUB, IMPORT, QUALITY, AUDIT})
    public Page<ReceiptRow> rows(ReceiptSearch search, Paging paging) {
        long total = search.asked(database.createQuery("select count(r) from Receipt r" + WHERE, Long.class))
                .getSingleResult();
        List<Receipt> receipts = search.asked(database.createQuery(
                        "select r from Receipt r" + WHERE + paging.orderBy(COLUMNS, OWN_ORDER, "r.id"), Receipt.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        Map<AirWaybillNumber, Consignment> flown = consignments(receipts, "parts");
        Map<AirWaybillNumber, Consignment> packed = consignments(receipts, "lines");
        return new Page<>(
                total,
                receipts.stream()
                        .map(receipt -> ReceiptRow.of(
                                receipt,
                                Objects.requireNonNull(flown.get(receipt.awb())),
                                Objects.requireNonNull(packed.get(receipt.awb()))))
                        .toList());
    }

    /** The receipt that the departure made; none before. */
    @Allowed({HUB, IMPORT, QUALITY, AUDIT})
    public List<ReceiptSheet> of(AirWaybillNumber awb) {
        boolean known = database.createQuery("select count(c) from Consignment c where c.awb = :awb", Long.class)
                        .setParameter("awb", awb)
                        .getSingleResult()
                > 0;
        if (!known) {
            throw Refused.unknown("consignment.unknown", awb);
        }
        return sheets("r.awb = :which", awb);
    }

    /** One receipt; finance settles what it finds wrong. */
    @Allowed({HUB, IMPORT, QUALITY, FINANCE, AUDIT})
    public ReceiptSheet sheet(ReceiptNumber number) {
        return sheets("r.number = :which", number.number()).stream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("receipt.unknown", number));
    }

    /** Two queries: the receipt with its counts, and the lines that it expects. */
    private List<ReceiptSheet> sheets(String condition, Object which) {
        List<Receipt> receipts = database.createQuery(
                        "select r from Receipt r left join fetch r.counts where " + condition + " order by r.id",
                        Receipt.class)
                .setParameter("which", which)
                .getResultList();
        Map<AirWaybillNumber, Consignment> consignments = consignments(receipts, "lines");
        return receipts.stream()
                .map(receipt -> ReceiptSheet.of(receipt, Objects.requireNonNull(consignments.get(receipt.awb()))))
                .toList();
    }

    /** The consignments of these receipts with one of their collections; both at once would multiply the rows. */
    private Map<AirWaybillNumber, Consignment> consignments(Collection<Receipt> receipts, String with) {
        return receipts.isEmpty()
                ? Map.of()
                : database
                        .createQuery(
                                "select c from Consignment c join fetch c." + with + " where c.awb in :awbs",
                                Consignment.class)
                        .setParameter(
                                "awbs", receipts.stream().map(Receipt::awb).toList())
                        .getResultList() // a stream gives a consignment again where its rows do not lie together
                        .stream()
                        .collect(Collectors.toMap(Consignment::awb, Function.identity()));
    }
}
