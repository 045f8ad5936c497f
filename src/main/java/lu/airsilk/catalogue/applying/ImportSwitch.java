package lu.airsilk.catalogue.applying;

import static java.lang.System.Logger.Level.INFO;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.news.KeptNews;
import lu.airsilk.catalogue.news.ProductNews;
import lu.airsilk.catalogue.news.ProductOutbox;
import lu.airsilk.catalogue.price.PriceLists;
import lu.airsilk.catalogue.price.SupplierPriceList;
import lu.airsilk.catalogue.staging.ImportStatus;
import lu.airsilk.catalogue.staging.ImportStopped;
import lu.airsilk.catalogue.staging.Imports;
import lu.airsilk.catalogue.staging.ProductChange;
import lu.airsilk.catalogue.staging.SheetImport;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.SupplierCode;

/**
 * The last step of an import: products, packs, prices and their audit appear at once, or nothing does.
 *
 * <p>Six statements over the prepared changes, whatever their number, so that 100,000 rows neither load entities nor
 * fill the memory. No rule is in them: {@link ProductChange} has worked out every value. The audit's rows are written
 * here as Envers would.
 */
@Repository
public class ImportSwitch {

    private static final System.Logger LOG = System.getLogger(ImportSwitch.class.getName());

    private static final String SAID = "gtin, name_zh, name_en, name_fr, name_de, name_it, other_names, brand,"
            + " contents, origin,"
            + " hs_code, category, chosen_category,"
            + " dangerous_goods, storage, shelf_life_days, min_life_at_receipt_days";
    private static final String PACKED =
            "units_per_case, case_gtin, case_gross_grams, case_length_mm, case_width_mm," + " case_height_mm";
    private static final String CHANGES =
            " from product_change c where c.import_id = :sheet" + " and c.generation = :generation ";

    private static final String PACKS = "insert into pack (id, product_id, number, since, " + PACKED + ")"
            + " select c.id, c.product_id,"
            + " 1 + coalesce((select max(k.number) from pack k where k.product_id = c.product_id), 0), :now, " + PACKED
            + CHANGES + "and c.repacked = true";

    /** In the order of the sheet, which that of the products' ids is: the key has them so, and nothing is sorted. */
    private static final String BIRTHS = "insert into product (id, version, sku, status, submitted_by, search_text,"
            + " pack_id, " + SAID + ") select c.product_id, 0,"
            + " 'AS' || lpad(cast(nextval('product_numbers') as varchar), 7, '0'), 'DRAFT', '', c.search_text, c.id, "
            + SAID + CHANGES + "and c.kind = 'NEW' order by c.import_id, c.generation, c.product_id";

    private static final String CHANGED = "update product set (version, status, submitted_by, search_text, pack_id, "
            + SAID + ") = (select product.version + 1,"
            + " case when c.keeps_status = true then product.status else 'DRAFT' end,"
            + " case when c.keeps_status = true then product.submitted_by else '' end, c.search_text,"
            + " case when c.repacked = true then c.id else product.pack_id end, " + SAID + CHANGES
            + "and c.product_id = product.id) where exists (select 1" + CHANGES
            + "and c.kind = 'CHANGED' and c.product_id = product.id and c.expected_version = product.version)";

    private static final String KEPT = "select count(*) from product_change c join product p on p.id = c.product_id"
            + " where c.import_id = :sheet and c.generation = :generation and c.kind = 'CHANGED'"
            + " and c.keeps_status = true and p.status = :status";

    private static final String AUDIT =
            "insert into product_aud (id, rev, revtype, sku, status, submitted_by, pack_id, retail, "
                    + SAID
                    + ") select p.id, :revision, c.revtype, p.sku, p.status, p.submitted_by, p.pack_id, p.retail, "
                    + SAID
                    + " from (select c.product_id, case when c.kind = 'NEW' then 0 else 1 end as revtype" + CHANGES
                    + "and c.kind <> 'SAME') c join product p on p.id = c.product_id";

    private static final String PRICES = "insert into price_line (id, list_id, sku, units_per_case, amount, currency)"
            + " select nextval('ids'), :list, p.sku, c.units_per_case, c.amount, c.currency"
            + " from product_change c join product p on p.id = c.product_id"
            + " where c.import_id = :sheet and c.generation = :generation and c.amount is not null";

    /** A price whose only step begins with the first case holds for any quantity and needs none. */
    private static final String STEPS = "insert into price_step (id, list_id, sku, from_cases, amount, currency)"
            + " select nextval('ids'), :list, p.sku, s.from_cases, s.amount, s.currency from product_change c join product"
            + " p on p.id = c.product_id join staged_step s on s.import_id = c.import_id and s.gtin = c.gtin where"
            + " c.import_id = :sheet and c.generation = :generation and c.amount is not null and s.reading = :reading and"
            + " (s.from_cases > 1 or exists (select 1 from staged_step o where o.import_id = s.import_id and o.reading ="
            + " s.reading and o.gtin = s.gtin and o.from_cases > 1))";

    @PersistenceContext
    EntityManager database;

    @Inject
    Imports imports;

    @Inject
    PriceLists lists;

    @Inject
    ProductOutbox outbox;

    @Inject
    PriceDirectory prices;

    @Inject
    Notifying notifying;

    @Inject
    Signature signature;

    @Inject
    Clock clock;

    /** Switches, unless somebody has stopped it; fails without effect when a product was changed since it was prepared. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void over(String number) {
        SheetImport sheet = imports.get(number);
        if (sheet.status() != ImportStatus.APPLYING) {
            throw new ImportStopped(number);
        }
        signature.because(number + ", " + sheet.appliedBy());
        Optional<SupplierPriceList> list = sheet.supplier()
                .filter(supplier -> !sheet.priceList().isEmpty())
                .map(supplier -> list(sheet, supplier));
        sheet.applied();
        database.flush();
        run(sheet, PACKS, "now", OffsetDateTime.now(clock));
        int born = run(sheet, BIRTHS);
        int changed = changed(sheet);
        run(sheet, AUDIT, "revision", revision());
        list.ifPresent(prices -> price(sheet, prices));
        tellQuality(sheet);
        outbox.tell(ProductNews.About.IMPORT, sheet.id());
        LOG.log(INFO, "Import {0} applied: {1} products new, {2} changed", number, born, changed);
    }

    /** What stays released under another name, or in a case that is weighed anew, quality may want to look at. */
    private void tellQuality(SheetImport sheet) {
        tellQuality(sheet, ProductStatus.ACTIVE);
        tellQuality(sheet, ProductStatus.SUSPENDED);
    }

    private void tellQuality(SheetImport sheet, ProductStatus status) {
        Number said = (Number) database.createNativeQuery(KEPT)
                .setParameter("sheet", sheet.id())
                .setParameter("generation", sheet.generation())
                .setParameter("status", status.name())
                .getSingleResult();
        if (said.longValue() > 0) {
            notifying.tell(
                    Audience.all(Role.QUALITY),
                    Reason.of(KeptNews.of(status).orElseThrow(), said.longValue()),
                    "/catalogue/product-list.xhtml?import=" + sheet.number());
        }
    }

    private SupplierPriceList list(SheetImport sheet, SupplierCode supplier) {
        LocalDate from = sheet.validFrom().orElseGet(prices::today);
        SupplierPriceList list = new SupplierPriceList(sheet.priceList(), supplier, sheet.number(), from);
        lists.add(list);
        return list;
    }

    private void price(SheetImport sheet, SupplierPriceList list) {
        run(sheet, PRICES, "list", list.id());
        if (sheet.hasSteps()) {
            steps(sheet, list);
        }
    }

    private void steps(SheetImport sheet, SupplierPriceList list) {
        database.createNativeQuery(STEPS)
                .setParameter("sheet", sheet.id())
                .setParameter("generation", sheet.generation())
                .setParameter("reading", sheet.reading())
                .setParameter("list", list.id())
                .executeUpdate();
    }

    private int changed(SheetImport sheet) {
        Number expected = (Number) database.createNativeQuery("select count(*)" + CHANGES + "and c.kind = 'CHANGED'")
                .setParameter("sheet", sheet.id())
                .setParameter("generation", sheet.generation())
                .getSingleResult();
        int changed = run(sheet, CHANGED);
        if (changed != expected.intValue()) {
            throw new OptimisticLockException("a product was changed while " + sheet.number() + " was prepared");
        }
        return changed;
    }

    /** One more revision beside the one that Envers makes for the import and the list, which comes too late for us. */
    private long revision() {
        Number id = (Number)
                database.createNativeQuery("select nextval('revisions')").getSingleResult();
        database.createNativeQuery("insert into revision (id, at, actor, reason) values (:id, :now, :actor, :reason)")
                .setParameter("id", id.longValue())
                .setParameter("now", OffsetDateTime.now(clock))
                .setParameter("actor", signature.actor())
                .setParameter("reason", signature.reason())
                .executeUpdate();
        return id.longValue();
    }

    private int run(SheetImport sheet, String statement) {
        return database.createNativeQuery(statement)
                .setParameter("sheet", sheet.id())
                .setParameter("generation", sheet.generation())
                .executeUpdate();
    }

    private int run(SheetImport sheet, String statement, String parameter, Object value) {
        return database.createNativeQuery(statement)
                .setParameter("sheet", sheet.id())
                .setParameter("generation", sheet.generation())
                .setParameter(parameter, value)
                .executeUpdate();
    }
}
