package lu.airsilk.purchase.buy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.Limit;
import lu.airsilk.identity.Limits;
import lu.airsilk.platform.Texts;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.purchase.order.PurchaseState;
import lu.airsilk.purchase.terms.Agreeing;
import lu.airsilk.purchase.terms.TermsRow;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.Incoterm;
import lu.airsilk.supplier.SupplierDirectory;
import lu.airsilk.supplier.SupplierRow;
import lu.airsilk.supplier.SupplierTerms;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** A purchase order as two suppliers get it, each in its own language, read back. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class PurchasePapersTest {

    private static final PurchaseOrderNumber NUMBER = new PurchaseOrderNumber("PO-26-000001");
    private static final SupplierCode SUPPLIER = new SupplierCode("FRA01");
    private static final Sku COMTE = Sku.of("AS0000001");
    private static final Sku BUTTER = Sku.of("AS0000002");

    @Test
    void a_french_supplier_reads_the_order_in_french_with_its_total_and_terms() throws IOException {
        String text = text(papers(Language.FR).pdf(NUMBER));

        assertTrue(text.contains("Bon de commande PO-26-000001, révision 2"), text);
        assertTrue(text.contains("sous 45 jours après la facture"), text);
        assertTrue(text.contains("FCA LUX"), text);
        assertTrue(text.contains("1270.50 EUR"), text);
        assertTrue(text.contains("2026-12-01"), text);
        assertFalse(text.contains("2026-12-03"), "a revision says what it said when it was sent");
        assertTrue(text.indexOf("Comté") < text.indexOf("Beurre"), text);
    }

    @Test
    void a_chinese_reader_gets_the_same_order_in_chinese() throws IOException {
        String text = text(papers(Language.ZH).pdf(NUMBER));

        assertTrue(text.contains("孔泰奶酪"), text);
        assertTrue(text.contains("1270.50 EUR"), text);
    }

    @Test
    void the_workbook_has_the_same_lines_with_cases_as_numbers() throws IOException {
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(papers(Language.FR).workbook(NUMBER)))) {
            var rows = workbook.getFirstSheet().read();

            assertEquals(
                    List.of("Comté", "Beurre"),
                    rows.stream().skip(1).map(row -> row.getCellText(2)).toList());
            assertEquals(new BigDecimal("40"), rows.get(1).getCellAsNumber(3).orElseThrow());
            assertEquals("Cartons", rows.getFirst().getCellText(3));
        }
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static PurchasePapers papers(Language language) {
        PurchasePapers papers = new PurchasePapers();
        papers.texts = new Texts();
        papers.limits = new Limits() {
            @Override
            public void count(Limit limit) {}
        };
        papers.book = new PurchaseBook() {
            @Override
            public PurchaseSheet sheet(PurchaseOrderNumber number) {
                return order();
            }
        };
        papers.agreeing = new Agreeing() {
            @Override
            public TermsRow terms(SupplierCode supplier) {
                return new TermsRow(supplier, BigDecimal.ZERO, 3, 45, language);
            }
        };
        papers.suppliers = new SupplierDirectory() {
            @Override
            public SupplierRow require(SupplierCode code) {
                return new SupplierRow(
                        code,
                        "Fromages du Jura",
                        CountryCode.of("FR"),
                        Currency.getInstance("EUR"),
                        Incoterm.FCA,
                        SupplierTerms.usual(CountryCode.of("FR")),
                        0);
            }
        };
        papers.products = new ProductDirectory() {
            @Override
            public Map<Sku, ProductFacts> facts(Collection<Sku> skus) {
                return skus.stream().collect(Collectors.toMap(sku -> sku, PurchasePapersTest::product));
            }
        };
        return papers;
    }

    private static PurchaseSheet order() {
        return new PurchaseSheet(
                NUMBER,
                SUPPLIER,
                PurchaseState.SENT,
                Money.of(new BigDecimal("1270.50"), "EUR"),
                Instant.parse("2026-11-20T09:00:00Z"),
                3,
                Optional.of("CV9737-2026-12-02"),
                Optional.empty(),
                2,
                Optional.of("less demand"),
                Optional.of("finance"),
                true,
                List.of(line(1, COMTE, 40, "25.50"), line(2, BUTTER, 10, "25.05")));
    }

    private static PurchaseSheet.Line line(int position, Sku sku, int cases, String price) {
        return new PurchaseSheet.Line(
                PurchaseLineRef.of(NUMBER + "/" + position),
                sku,
                6,
                Cases.of(cases),
                Cases.of(cases),
                Cases.ZERO,
                Cases.ZERO,
                Cases.ZERO,
                Units.ZERO,
                Units.ZERO,
                Money.of(new BigDecimal(price), "EUR"),
                Money.of(new BigDecimal(price), "EUR"),
                null,
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 3), // its flight has moved since
                Set.of(),
                Optional.empty());
    }

    private static ProductFacts product(Sku sku) {
        boolean comte = sku.equals(COMTE);
        return new ProductFacts(
                sku,
                Optional.of(Gtin.of("4006381333931")),
                comte ? new Names("孔泰奶酪", "Comte", "Comté", "", "") : new Names("黄油", "Butter", "Beurre", "", ""),
                "",
                PackSize.of(6),
                Optional.empty(),
                Grams.ZERO,
                CubicCentimetres.ZERO,
                Optional.empty(),
                Optional.empty(),
                "",
                Storage.CHILLED,
                90,
                45,
                true);
    }
}
