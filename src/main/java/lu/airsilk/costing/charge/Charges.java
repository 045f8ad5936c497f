package lu.airsilk.costing.charge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.platform.Among;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.DocumentFile;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.BillNumber;

/** What was charged. */
@Repository
class Charges {

    private static final Map<String, String> COLUMNS =
            Map.of("number", "c.number", "kind", "c.kind", "booked", "c.booked", "notedAt", "c.notedAt");

    private static final String WHERE =
            " where (:anyKind = true or c.ofKind = :ofKind) and (:anyId = true or c.ofId = :ofId)";

    private static final String REVERSED = "exists (select 1 from Charge r where r.reverses = c.number)";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(Charge charge) {
        database.persist(charge);
        database.flush();
    }

    /** The charge with this number; refused as unknown when there is none. */
    Charge get(String number) {
        return database.createQuery("select c from Charge c where c.number = :number", Charge.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("charge.unknown", number));
    }

    void add(ChargeFile file) {
        database.persist(file);
    }

    /** The bill itself; empty while nobody has kept it. */
    Optional<DocumentFile> file(String number) {
        return database.createQuery("select f.content from ChargeFile f where f.chargeNumber = :number", byte[].class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(DocumentFile::of);
    }

    /** Those of these numbers whose bill is kept. */
    Set<String> filed(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : database.createQuery(
                                "select f.chargeNumber from ChargeFile f where f.chargeNumber in :numbers",
                                String.class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    boolean isReversed(String number) {
        return !reversed(Set.of(number)).isEmpty();
    }

    /** Those of these numbers that another charge takes back. */
    Set<String> reversed(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : database.createQuery("select c.reverses from Charge c where c.reverses in :numbers", String.class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** A charge, and the number of its bill as it was typed. */
    private record Bill(String charge, String invoice) {}

    /** How often this bill was noted and reversed, however it is spelled; refused when it stands. An estimate has none. */
    int turns(NewCharge draft) {
        return draft.invoice()
                .map(invoice -> turns(draft.kind(), draft.party().orElse(""), invoice))
                .orElse(0);
    }

    private int turns(ChargeKind kind, String party, String invoice) {
        List<Bill> same = database.createQuery(
                        "select c.number, c.invoice from Charge c where c.billOf = :party and c.bill = :bill and c.kind = :kind",
                        Bill.class)
                .setParameter("party", BillNumber.alike(party))
                .setParameter("bill", BillNumber.alike(invoice))
                .setParameter("kind", kind)
                .getResultList();
        Set<String> reversed = reversed(same.stream().map(Bill::charge).toList());
        same.stream()
                .filter(bill -> !reversed.contains(bill.charge()))
                .findFirst()
                .ifPresent(bill -> {
                    throw Refused.conflict("charge.taken", bill.invoice(), bill.charge())
                            .at("invoice");
                });
        return same.size();
    }

    /** In which currency somebody billed last; empty when nobody of that name has. */
    Optional<String> currencyOf(String party) {
        return database.createQuery(
                        "select c.currency from Charge c where c.billOf = :party and c.billOf <> '' order by c.id desc",
                        String.class)
                .setParameter("party", BillNumber.alike(party))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Which charges are wanted; what is empty does not matter. */
    record Search(Optional<ChargedThing.Kind> kind, Optional<String> id) {}

    /** Sorted as the reader wants it, else the newest first. */
    Page<ChargeRow> page(Search search, Paging paging) {
        List<Charge> charges = bind(
                        database.createQuery(
                                "select c from Charge c" + WHERE + paging.orderBy(COLUMNS, "c.notedAt desc", "c.id"),
                                Charge.class),
                        search)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Page<>(
                bind(database.createQuery("select count(c) from Charge c" + WHERE, Long.class), search)
                        .getSingleResult(),
                rows(charges));
    }

    /** All that the goods of a waybill bear, as they came. */
    List<ChargeRow> of(AirWaybillNumber awb) {
        return rows(database.createQuery("select c from Charge c where c.awb = :awb order by c.id", Charge.class)
                .setParameter("awb", awb)
                .getResultList());
    }

    ChargeRow row(String number) {
        return rows(List.of(get(number))).getFirst();
    }

    private List<ChargeRow> rows(List<Charge> charges) {
        List<String> numbers = charges.stream().map(Charge::number).toList();
        Set<String> reversed = reversed(numbers);
        Set<String> filed = filed(numbers);
        return charges.stream()
                .map(charge -> charge.row(reversed.contains(charge.number()), filed.contains(charge.number())))
                .toList();
    }

    /** A waybill and a kind of bill that has come for it. */
    private record Billed(AirWaybillNumber awb, ChargeKind kind) {}

    /** Which kinds have been billed to these waybills, and stand. */
    Map<AirWaybillNumber, Set<ChargeKind>> billed(Collection<AirWaybillNumber> awbs) {
        if (awbs.isEmpty()) {
            return Map.of();
        }
        Among these = Among.of("awb", awbs);
        return these.bind(database.createQuery(
                        "select distinct c.awb, c.kind from Charge c where c.ofKind <> LOT and c.stage = ACTUAL"
                                + " and c.reverses is null and not " + REVERSED + " and" + these.in("c.awb"),
                        Billed.class))
                .getResultStream()
                .collect(Collectors.groupingBy(Billed::awb, Collectors.mapping(Billed::kind, Collectors.toSet())));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Search search) {
        return query.setParameter("anyKind", search.kind().isEmpty())
                .setParameter("ofKind", search.kind().orElse(ChargedThing.Kind.WAYBILL))
                .setParameter("anyId", search.id().isEmpty())
                .setParameter("ofId", search.id().orElse(""));
    }
}
