package lu.airsilk.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.currency.CurrencyUse;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.SupplierCode;

/** The list of suppliers: staff see it, stores and carriers do not. */
@ApplicationScoped
public class SupplierDirectory implements CurrencyUse {

    private static final Map<String, String> COLUMNS = Map.of(
            "code",
            "s.code",
            "name",
            "s.name",
            "country",
            "s.country",
            "currency",
            "s.currency",
            "incoterm",
            "s.incoterm");

    private static final String CALLED = " from Supplier s where (lower(s.name) like :words escape '!'"
            + " or lower(cast(s.code as String)) like :words escape '!')";

    @PersistenceContext
    EntityManager database;

    /** A page of suppliers, by code unless asked otherwise. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.FINANCE, Role.QUALITY, Role.ADMIN, Role.AUDIT})
    public Page<SupplierRow> rows(Paging paging) {
        return rows("", paging);
    }

    /** The same of those whose name or code holds these words, whatever their capitals; all of them when there are none. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.FINANCE, Role.QUALITY, Role.ADMIN, Role.AUDIT})
    public Page<SupplierRow> rows(String words, Paging paging) {
        String pattern = "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        long total = database.createQuery("select count(s)" + CALLED, Long.class)
                .setParameter("words", pattern)
                .getSingleResult();
        return new Page<>(
                total,
                database.createQuery("select s" + CALLED + paging.orderBy(COLUMNS, "s.code", "s.id"), Supplier.class)
                        .setParameter("words", pattern)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(Supplier::row)
                        .toList());
    }

    /** The supplier; refused as unknown (404) when there is none with this code. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.FINANCE, Role.QUALITY, Role.ADMIN, Role.AUDIT})
    public SupplierRow row(SupplierCode code) {
        return find(code).orElseThrow(() -> Refused.unknown("supplier.unknown", code));
    }

    /** The supplier, for rules of other capabilities. */
    public Optional<SupplierRow> find(SupplierCode code) {
        return database.createQuery("select s from Supplier s where s.code = :code", Supplier.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(Supplier::row);
    }

    /** From the order to goods that are ready, in days, of each of these suppliers. */
    public Map<SupplierCode, Integer> leadDays(Collection<SupplierCode> codes) {
        return database.createQuery("select s from Supplier s where s.code in :codes", Supplier.class)
                .setParameter("codes", codes)
                .getResultStream()
                .map(Supplier::row)
                .collect(Collectors.toMap(SupplierRow::code, row -> row.terms().leadDays()));
    }

    /** What people call the supplier, its code behind; the code alone of one that nobody knows. */
    public String called(SupplierCode code) {
        return find(code).map(row -> row.name() + " (" + code + ")").orElse(code.code());
    }

    @Override
    public List<String> currencies() {
        return database.createQuery("select distinct s.currency from Supplier s", Currency.class)
                .getResultStream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList();
    }

    /** The names of all suppliers, some hundred, in one question: for lists that know their codes. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.FINANCE, Role.QUALITY, Role.ADMIN, Role.AUDIT})
    public Map<SupplierCode, String> names() {
        return database.createQuery("select s.code, s.name from Supplier s", Named.class)
                .getResultStream()
                .collect(Collectors.toMap(Named::code, Named::name));
    }

    private record Named(SupplierCode code, String name) {}

    /** Refuses (422 {@code supplier.unknown}) when there is no supplier with this code. */
    public SupplierRow require(SupplierCode code) {
        return find(code)
                .orElseThrow(() -> Refused.because("supplier.unknown", code).at("supplier"));
    }
}
