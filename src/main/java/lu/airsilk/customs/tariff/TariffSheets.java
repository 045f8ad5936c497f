package lu.airsilk.customs.tariff;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import lu.airsilk.customs.tariff.rule.Measure;
import lu.airsilk.customs.tariff.rule.Period;
import lu.airsilk.master.ProposalState;
import lu.airsilk.platform.Among;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.NewRows;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The measures of the tariff and the sheets with which they were proposed. */
@Repository
class TariffSheets {

    private static final Map<String, String> COLUMNS = Map.of(
            "code",
            "m.code",
            "measure",
            "m.kind",
            "origin",
            "m.origin",
            "validFrom",
            "m.validFrom",
            "validTo",
            "m.validTo");

    private static final String MEASURES = " from TariffMeasure m join m.sheet s";

    /** What begins later, or was told later of the same day, has taken its place. */
    private static final String IN_FORCE = " where s.proposal.state = IN_FORCE and m.validFrom <= :day"
            + " and (m.validTo is null or m.validTo >= :day)"
            + " and not exists (select 1 from TariffMeasure n join n.sheet t where n.thing = m.thing"
            + " and t.proposal.state = IN_FORCE and n.validFrom <= :day"
            + " and (n.validFrom > m.validFrom or n.validFrom = m.validFrom and t.number > s.number))";

    /** So many codes are asked for at once. */
    private static final int CODES = 256;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Stores the sheet and its measures; thousands take no more memory than a batch. */
    void add(TariffSheet sheet, List<NewMeasure> measures) {
        database.persist(sheet);
        database.flush();
        new NewRows(database)
                .add(IntStream.range(0, measures.size())
                        .mapToObj(at -> new TariffMeasure(sheet, at + 1, measures.get(at))));
    }

    /** The next sheet's; two that are proposed at the same moment would have the same, and the database takes it once. */
    int nextNumber() {
        return database.createQuery("select coalesce(max(s.number), 0) from TariffSheet s", Integer.class)
                        .getSingleResult()
                + 1;
    }

    /** The sheet with this number; refused as unknown when there is none. */
    TariffSheet get(long id) {
        return Optional.ofNullable(database.find(TariffSheet.class, id))
                .orElseThrow(() -> Refused.unknown("tariff.unknown", id));
    }

    /** Those that wait for finance, the oldest first. */
    List<TariffSheet> open() {
        return database.createQuery(
                        "select s from TariffSheet s where s.proposal.state = PROPOSED order by s.number",
                        TariffSheet.class)
                .setMaxResults(Paging.LARGEST)
                .getResultList();
    }

    /** Those in force on that day, by code. */
    Page<MeasureRow> inForce(MeasureQuery asked, LocalDate day, Paging paging) {
        return page(
                IN_FORCE + asked.where(),
                "m.code, m.kind, m.thing",
                paging,
                new Binding(query -> asked.bind(query).setParameter("day", day)));
    }

    /** All that were ever proposed, by code, the newest day first. */
    Page<MeasureRow> all(MeasureQuery asked, Paging paging) {
        return page(
                " where 1 = 1" + asked.where(),
                "m.code, m.kind, m.validFrom desc, s.number desc",
                paging,
                new Binding(query -> asked.bind(query)));
    }

    private record Binding(Consumer<TypedQuery<?>> how) {

        <T> TypedQuery<T> of(TypedQuery<T> query) {
            how.accept(query);
            return query;
        }
    }

    private Page<MeasureRow> page(String where, String own, Paging paging, Binding binding) {
        long total = binding.of(database.createQuery("select count(m)" + MEASURES + where, Long.class))
                .getSingleResult();
        return new Page<>(
                total,
                binding.of(database.createQuery(
                                "select m from TariffMeasure m join fetch m.sheet s" + where
                                        + paging.orderBy(COLUMNS, own, "m.id"),
                                TariffMeasure.class))
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(TariffMeasure::row)
                        .toList());
    }

    /** The measures of a code that are in force on some day, in the order in which they were told. */
    List<Measure> decided(String code) {
        return decided(List.of(code)).getOrDefault(code, List.of());
    }

    /** The same of several codes, by code. */
    Map<String, List<Measure>> decided(Collection<String> codes) {
        List<String> all = List.copyOf(codes);
        Map<String, List<Measure>> decided = new HashMap<>();
        for (int from = 0; from < all.size(); from += CODES) {
            Among some = Among.of("code", all.subList(from, Math.min(all.size(), from + CODES)));
            some.bind(database.createQuery(
                            "select m from TariffMeasure m join fetch m.sheet s where" + some.in("m.code")
                                    + "and s.proposal.state = IN_FORCE order by s.number, m.position",
                            TariffMeasure.class))
                    .getResultStream()
                    .map(TariffMeasure::measure)
                    .forEach(measure -> decided.computeIfAbsent(measure.scope().code(), _ -> new ArrayList<>())
                            .add(measure));
        }
        return decided;
    }

    /** The codes that begin so and have a measure in force, the first of them. */
    Optional<String> firstCode(String digits) {
        return Optional.ofNullable(database.createQuery(
                        "select min(m.code)" + MEASURES + " where m.code like :digits and s.proposal.state = IN_FORCE",
                        String.class)
                .setParameter("digits", digits + "%")
                .getSingleResult());
    }

    /** Whether a measure begins after the one day or ends before the other. */
    boolean changeAfter(LocalDate earlier, LocalDate later) {
        return database.createQuery(
                                "select count(m)" + MEASURES + " where s.proposal.state = IN_FORCE"
                                        + " and (m.validFrom > :earlier and m.validFrom <= :later"
                                        + " or m.validTo >= :earlier and m.validTo < :later)",
                                Long.class)
                        .setParameter("earlier", earlier)
                        .setParameter("later", later)
                        .getSingleResult()
                > 0;
    }

    /** The measures of a sheet. */
    List<Measure> of(long sheet) {
        return database.createQuery(
                        "select m from TariffMeasure m where m.sheet.id = :sheet order by m.position",
                        TariffMeasure.class)
                .setParameter("sheet", sheet)
                .getResultStream()
                .map(TariffMeasure::measure)
                .toList();
    }

    /**
     * What stands of a thing.
     *
     * @param to the last day; null for as long as nothing follows
     */
    record Standing(String thing, LocalDate from, @Nullable LocalDate to, String value, ProposalState state) {

        Period period() {
            return new Period(from, Optional.ofNullable(to), value);
        }
    }

    /** What is proposed or in force of these codes, in the order in which it was told. */
    List<Standing> standing(Collection<String> codes) {
        List<String> all = List.copyOf(codes);
        List<Standing> standing = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CODES) {
            Among some = Among.of("code", all.subList(from, Math.min(all.size(), from + CODES)));
            standing.addAll(some.bind(database.createQuery(
                            "select m.thing, m.validFrom, m.validTo, m.figure, s.proposal.state" + MEASURES
                                    + " where s.proposal.state <> WITHDRAWN and" + some.in("m.code")
                                    + "order by s.number, m.position",
                            Standing.class))
                    .getResultList());
        }
        return standing;
    }
}
