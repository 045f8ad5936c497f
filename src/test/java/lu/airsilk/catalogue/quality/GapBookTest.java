package lu.airsilk.catalogue.quality;

import static lu.airsilk.catalogue.CatalogueFixtures.bordeaux;
import static lu.airsilk.catalogue.CatalogueFixtures.caseOfSix;
import static lu.airsilk.catalogue.CatalogueFixtures.onlyNamed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.Pack;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.price.PriceLine;
import lu.airsilk.catalogue.price.SupplierPriceList;
import lu.airsilk.catalogue.product.PaperDraft;
import lu.airsilk.catalogue.product.ProductPaper;
import lu.airsilk.catalogue.range.AssortmentLine;
import lu.airsilk.catalogue.range.AssortmentRule;
import lu.airsilk.catalogue.required.RulesOfPapers;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.testbed.Schema;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the quality board counts and what it lists. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class GapBookTest {

    private static final SessionFactory FACTORY = Schema.migrated();

    private final GapBook book = new GapBook();
    private EntityManager database;

    @BeforeEach
    void open() {
        database = FACTORY.createEntityManager();
        database.getTransaction().begin();
        book.database = database;
        book.papers = RulesOfPapers.in(database);
    }

    @AfterEach
    void forget() {
        database.getTransaction().rollback();
        database.close();
    }

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void what_lacks_something_is_counted_and_listed_and_what_only_is_not_active_is_counted_apart() {
        Product sold = wine("AS0000001", "3760123456784");
        Product suspended = wine("AS0000002", "3760123456791");
        Product unpriced = wine("AS0000003", "3760123456807");
        Product named = keep(new Product(Sku.of("AS0000004"), onlyNamed("Bordeaux")));
        Product unpapered = wine("AS0000005", "3760123456814");
        suspended.suspend();
        price(sold, suspended, unpapered);
        offer(sold, suspended, unpriced, unpapered);
        papers(sold, suspended, unpriced);

        assertEquals(new GapTally(5, 3, 1), book.tally());
        assertEquals(List.of(unpriced.sku(), named.sku(), unpapered.sku()), listed());
    }

    private List<Sku> listed() {
        return Arrays.stream(Category.values())
                .flatMap(category -> book.lacking(category, Set.of(), 100).stream())
                .sorted()
                .toList();
    }

    /** A bottle that two people have seen. */
    private Product wine(String sku, String gtin) {
        ProductDescription said = bordeaux();
        Product wine = keep(new Product(
                Sku.of(sku),
                new ProductDescription(
                        Optional.of(Gtin.of(gtin)),
                        said.names(),
                        said.brand(),
                        said.contents(),
                        said.origin(),
                        said.hsCode(),
                        said.life())));
        wine.packAs(keep(new Pack(wine.id(), 1, caseOfSix(), Instant.EPOCH)));
        wine.submit("claire");
        wine.activate("zhou", () -> {});
        return wine;
    }

    private void price(Product... products) {
        database.createNativeQuery(
                        "insert into supplier (id, version, code, name, country, currency, incoterm) values (1, 0,"
                                + " 'SILK', 'Château Silk', 'FR', 'EUR', 'FCA')")
                .executeUpdate();
        SupplierPriceList list =
                keep(new SupplierPriceList("PL-1", new SupplierCode("SILK"), "", LocalDate.of(2026, 11, 1)));
        list.submit("claire");
        list.approve("henri", Instant.EPOCH);
        for (Product product : products) {
            keep(new PriceLine(list, product.sku(), PackSize.of(6), Money.of("5", "EUR")));
        }
    }

    /** All that customs asks for. */
    private void papers(Product... products) {
        for (Product product : products) {
            book.papers
                    .today()
                    .of(bordeaux().hsCode().orElseThrow())
                    .keySet()
                    .forEach(kind -> keep(new ProductPaper(
                            product.sku(), new PaperDraft(kind, "P-1", LocalDate.of(2026, 11, 1), Optional.empty()))));
        }
    }

    private void offer(Product... products) {
        AssortmentRule rule = keep(new AssortmentRule("AR-1", Cases.of(1), Cases.of(9), Cases.ZERO));
        for (Product product : products) {
            keep(new AssortmentLine(rule, StoreGroup.EVERY, product.sku()));
        }
    }

    private <T> T keep(T row) {
        database.persist(row);
        return row;
    }
}
