package lu.airsilk.catalogue.intake;

import static lu.airsilk.catalogue.CatalogueFixtures.bordeaux;
import static lu.airsilk.catalogue.CatalogueFixtures.caseOfSix;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.goods.Pack;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.goods.rule.Completion;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.mapping.UploadedSheet;
import lu.airsilk.catalogue.required.PaperGate;
import lu.airsilk.catalogue.required.RulesOfPapers;
import lu.airsilk.catalogue.staging.Imports;
import lu.airsilk.catalogue.staging.PriceNews;
import lu.airsilk.catalogue.staging.ProductChange;
import lu.airsilk.catalogue.staging.SheetImport;
import lu.airsilk.catalogue.staging.StagedRow;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Schema;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a sheet would do to goods that are on sale. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class ImportDifferencesTest {

    private static final SessionFactory FACTORY = Schema.migrated();
    private static final HsCode CHEESE = HsCode.of("0406900000");

    private final ImportDifferences differences = new ImportDifferences();
    private EntityManager database;

    @BeforeEach
    void open() {
        database = FACTORY.createEntityManager();
        database.getTransaction().begin();
        differences.database = database;
        differences.needs = RulesOfPapers.in(database);
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
    void goods_are_kept_out_by_the_papers_of_the_customs_code_that_the_sheet_gives_them() {
        Product wine = onSale();
        compared(uploaded("IMP-1"), wine, coded(wine.sku(), CHEESE));

        assertNotEquals(asked(bordeaux().hsCode().orElseThrow()), asked(CHEESE));
        assertEquals(asked(CHEESE), differences.keptOut("IMP-1"));
    }

    @Test
    void only_rows_that_tell_a_price_count_among_the_prices() {
        Product wine = onSale();
        Completion untold = coded(wine.sku(), bordeaux().hsCode().orElseThrow());
        compared(uploaded("IMP-1"), wine, untold);
        assertEquals(0, differences.prices("IMP-1"));

        var cost = new Completion.Cost(Money.of("51.00", "EUR"), Optional.empty(), List.of());
        compared(uploaded("IMP-2"), wine, untold.at(Optional.of(cost)));
        assertEquals(1, differences.prices("IMP-2"));
    }

    @Test
    void a_name_that_is_written_over_is_told_from_one_that_is_filled_in() {
        Product wine = onSale();
        compared(uploaded("IMP-1"), wine, called(wine.sku(), new Names("别的酒", "", "", "", "")));
        assertEquals(1, differences.renamed("IMP-1"));

        compared(uploaded("IMP-2"), wine, called(wine.sku(), new Names("", "", "", "Bordeaux rot", "")));
        assertEquals(0, differences.renamed("IMP-2"));
    }

    private static Completion called(Sku sku, Names names) {
        Completion coded = coded(sku, CHEESE);
        return new Completion(
                2, coded.sku(), coded.gtin(), Optional.of(names), coded.goods(), coded.packed(), coded.cost());
    }

    private SheetImport uploaded(String named) {
        SheetImport sheet = keep(new SheetImport(
                named,
                new UploadedSheet(Optional.empty(), "codes.csv", "text/csv", "0".repeat(64), 1),
                new SheetImport.Uploader("claire", Instant.EPOCH),
                ""));
        differences.imports = new Imports() {
            @Override
            public SheetImport get(String number) {
                return sheet;
            }
        };
        return sheet;
    }

    private void compared(SheetImport sheet, Product product, Completion said) {
        StagedRow row = keep(new StagedRow(sheet.id(), sheet.reading(), said));
        keep(new ProductChange(
                row, sheet.generation(), Optional.of(product), PriceNews.of(Optional.empty(), List.of(), List.of())));
    }

    /** Once each, the papers without which goods of this code are not activated. */
    private Map<PaperKind, Long> asked(HsCode code) {
        return differences.needs.today().of(code).entrySet().stream()
                .filter(paper -> paper.getValue().asksAt(PaperGate.ACTIVATE))
                .collect(Collectors.toMap(Map.Entry::getKey, paper -> 1L));
    }

    private Product onSale() {
        Product wine = keep(new Product(Sku.of("AS0000001"), bordeaux()));
        wine.packAs(keep(new Pack(wine.id(), 1, caseOfSix(), Instant.EPOCH)));
        wine.submit("claire");
        wine.activate("zhou", () -> {});
        return wine;
    }

    private static Completion coded(Sku sku, HsCode code) {
        return new Completion(
                2,
                Optional.of(sku),
                Optional.empty(),
                Optional.empty(),
                new SheetRow.Goods(
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(code),
                        new SheetRow.Keeping(Optional.empty(), OptionalInt.empty(), OptionalInt.empty())),
                new Completion.Case(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    private <T> T keep(T row) {
        database.persist(row);
        return row;
    }
}
