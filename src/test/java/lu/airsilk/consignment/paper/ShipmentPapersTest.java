package lu.airsilk.consignment.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.PaperCover;
import lu.airsilk.catalogue.PaperRow;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.required.PaperGate;
import lu.airsilk.consignment.piece.PieceContents;
import lu.airsilk.consignment.piece.PieceRow;
import lu.airsilk.consignment.tracking.ShipmentBook;
import lu.airsilk.consignment.tracking.ShipmentSheet;
import lu.airsilk.consignment.tracking.TradeParties;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.identity.CountedLimits;
import lu.airsilk.identity.Limit;
import lu.airsilk.platform.Texts;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.FlightNumber;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.Sscc;
import lu.airsilk.shared.number.SupplierCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Papers and labels, written, rendered and read back. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class ShipmentPapersTest {

    private static final int LINES = 60;
    private static final AirWaybillNumber AWB = AirWaybillNumber.of("172-12345675");

    private final CountedLimits limits = new CountedLimits();
    private Map<Sku, PaperCover> covers = Map.of();
    private ShipmentSheet sheet = sheet(new PieceRow.Size(120, 80, 118));
    private final ShipmentPapers papers = papers();

    private static ShipmentSheet sheet(PieceRow.Size size) {
        List<ShipmentSheet.Line> lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(ShipmentPapersTest::line)
                .toList();
        Grams gross = lines.stream().map(ShipmentSheet.Line::gross).reduce(Grams.ZERO, Grams::plus);
        return new ShipmentSheet(
                AWB,
                LocalDate.of(2026, 11, 20),
                "LUX",
                "CGO",
                2,
                gross,
                gross,
                CubicCentimetres.of(3_000_000),
                List.of(new FlightOn(FlightNumber.of("CV9737"), LocalDate.of(2026, 11, 24))),
                lines,
                List.of(piece(1, "106141411234567897", "1:2", size), piece(2, "157035381410375177", "2:2 3:2", size)));
    }

    private static ShipmentSheet.Line line(int position) {
        return new ShipmentSheet.Line(
                position,
                Sku.of("AS%07d".formatted(position)),
                Names.of(
                        "特级初榨橄榄油 " + position,
                        (position == 1 ? "Brûlée 𠮷 olive oil " : "Extra virgin olive oil ") + position),
                "Brûlée 𠮷",
                Optional.of(Gtin.of("4006381333931")),
                Optional.of(HsCode.of("1509200000")),
                Optional.of(CountryCode.of("IT")),
                new SupplierCode("ITA01"),
                PurchaseLineRef.of("PO-26-000001/" + position),
                Optional.of(LotNumber.of("L2409A")),
                Optional.of(LocalDate.of(2027, 11, 30)),
                Cases.of(2),
                Units.of(12),
                Grams.of(10_000 + position),
                Optional.of(Money.of(new BigDecimal("12.35"), "EUR")));
    }

    private static PieceRow piece(int number, String sscc, String contents, PieceRow.Size size) {
        return new PieceRow(
                number,
                new Sscc(sscc),
                PieceContents.of(contents),
                Grams.of(20_000),
                size,
                Optional.empty(),
                Optional.empty());
    }

    private ShipmentPapers papers() {
        ShipmentPapers made = new ShipmentPapers();
        made.limits = limits;
        made.shipments = book();
        made.certificates = certificates();
        made.parties = parties();
        made.words = new PaperWords();
        made.words.texts = new Texts();
        return made;
    }

    private PaperBook certificates() {
        return new PaperBook() {
            @Override
            public Map<Sku, PaperCover> cover(Collection<Sku> skus) {
                return skus.stream()
                        .collect(Collectors.toMap(sku -> sku, sku -> covers.getOrDefault(sku, PaperCover.NONE)));
            }
        };
    }

    private static PaperCover cover(Set<PaperKind> missing, PaperRow... filed) {
        return new PaperCover(
                missing.stream().collect(Collectors.toMap(kind -> kind, kind -> PaperGate.BOOK)), List.of(filed));
    }

    private static PaperRow filed(PaperKind kind, LocalDate until) {
        return new PaperRow(
                1, kind, "N-1", LocalDate.of(2026, 1, 1), Optional.of(until), Optional.of("application/pdf"));
    }

    private ShipmentBook book() {
        return new ShipmentBook() {
            @Override
            public ShipmentSheet priced(AirWaybillNumber awb) {
                return sheet;
            }

            @Override
            public ShipmentSheet packed(AirWaybillNumber awb) {
                return sheet;
            }
        };
    }

    private static TradeParties parties() {
        return new TradeParties() {
            @Override
            public List<String> seller() {
                return List.of("AirSilk Export", "Luxembourg");
            }

            @Override
            public List<String> buyer() {
                return List.of("河南空丝进口有限公司", "郑州");
            }

            @Override
            public String buyerIdentity() {
                return "91350100M000100Y43";
            }
        };
    }

    private static String text(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_invoice_reads_back_in_chinese_and_its_total_is_right() {
        byte[] invoice = papers.invoice(AWB);
        String text = text(invoice);

        assertTrue(text.contains("商业发票"), text);
        assertTrue(text.contains("特级初榨橄榄油"), text);
        assertTrue(text.contains("1,482.00 EUR"), text);
        assertTrue(text.contains("601.830 kg"), text);
        assertTrue(text.contains("2026-11-20"), text);
        assertEquals(LINES, text.split("Brûlée", -1).length - 1, "a brand that the name tells is not told twice");
        assertTrue(invoice.length < 400_000, "a subset only: " + invoice.length);
    }

    @Test
    void a_brand_is_told_by_a_name_that_has_it_as_a_word() {
        assertFalse(ShipmentPapers.saysWord("橙汁 Orange juice", "Or"));
        assertTrue(ShipmentPapers.saysWord("皇家咖啡 Café d’Or, 250 g", "or"));
        assertTrue(ShipmentPapers.saysWord("蒙牛纯牛奶 Milk", "蒙牛"));
        assertTrue(ShipmentPapers.saysWord("光明Bright鲜奶", "bright"));
    }

    @Test
    void the_packing_list_has_the_lines_of_the_invoice_in_the_same_order() {
        assertEquals(order(text(papers.invoice(AWB))), order(text(papers.packingList(AWB))));
        assertTrue(text(papers.packingList(AWB)).contains("157035381410375177"));
    }

    @Test
    void the_packing_list_has_no_column_of_sizes_while_no_piece_is_measured() {
        assertTrue(text(papers.packingList(AWB)).contains("120 × 80 × 118 cm"));

        sheet = sheet(new PieceRow.Size(0, 0, 0));

        String unmeasured = text(papers.packingList(AWB));
        assertFalse(unmeasured.contains("Size"), unmeasured);
        assertTrue(unmeasured.contains("20.000"), unmeasured);
    }

    @Test
    void the_cover_sheet_says_how_many_papers_of_each_kind_lie_in_the_envelope_and_which_goods_lack_one() {
        LocalDate flown = LocalDate.of(2026, 11, 24);
        covers = Map.of(
                Sku.of("AS0000001"),
                cover(
                        Set.of(PaperKind.CHINESE_LABEL),
                        filed(PaperKind.HEALTH_CERTIFICATE, flown),
                        filed(PaperKind.PRODUCER_REGISTRATION, flown)),
                Sku.of("AS0000002"),
                cover(
                        Set.of(PaperKind.CHINESE_LABEL),
                        filed(PaperKind.HEALTH_CERTIFICATE, flown.minusDays(1)),
                        filed(PaperKind.PRODUCER_REGISTRATION, flown)));

        String text = text(papers.coverSheet(AWB));

        assertTrue(text.contains("4  境外生产企业注册 Producer registration × 2"), text);
        assertTrue(text.contains("5  兽医（卫生）证书 Health certificate × 1"), text);
        String missing = text.substring(text.indexOf("Not in this envelope"));
        assertEquals(
                List.of("AS0000002", "AS0000001", "AS0000002"), order(missing), "a health certificate, two labels");
        assertFalse(missing.contains("Producer registration"), missing);
    }

    @Test
    void the_cover_sheet_promises_no_papers_of_goods_when_there_are_none() {
        String text = text(papers.coverSheet(AWB));

        assertFalse(text.contains("\n4  "), text);
        assertFalse(text.contains("Not in this envelope"), text);
    }

    private static List<String> order(String text) {
        return Pattern.compile("AS0\\d{6}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void each_label_decodes_to_what_is_printed_under_its_bars() throws IOException {
        PieceLabels labels = labels();
        try (PDDocument document = Loader.loadPDF(labels.labels(AWB))) {
            PDFRenderer renderer = new PDFRenderer(document);

            assertEquals(
                    Set.of("00106141411234567897", "02040063813339313712\u001d10L2409A"),
                    decoded(renderer.renderImageWithDPI(0, 300)));
            assertEquals(Set.of("00157035381410375177"), decoded(renderer.renderImageWithDPI(1, 300)));
        }
    }

    @Test
    void each_paper_counts_as_an_export() {
        papers.invoice(AWB);
        papers.packingList(AWB);
        papers.coverSheet(AWB);
        labels().labels(AWB);

        assertEquals(Collections.nCopies(4, Limit.EXPORTS), limits.counted);
    }

    private PieceLabels labels() {
        PieceLabels made = new PieceLabels();
        made.limits = limits;
        made.shipments = book();
        made.parties = parties();
        return made;
    }

    /** Each half of the label has at most one row of bars. */
    private static Set<String> decoded(BufferedImage label) {
        int half = label.getHeight() * 3 / 4;
        return Stream.of(
                        label.getSubimage(0, half, label.getWidth(), label.getHeight() - half),
                        label.getSubimage(0, label.getHeight() / 2, label.getWidth(), half - label.getHeight() / 2))
                .flatMap(part -> decode(part).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<String> decode(BufferedImage part) {
        try {
            return Optional.of(new Code128Reader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(part))),
                            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.ASSUME_GS1, true))
                    .getText()
                    .replaceFirst("^\\]C1", ""));
        } catch (ReaderException noBars) {
            return Optional.empty();
        }
    }

    /** Each pair is a line of its own; what is printed over one another is read letter by letter. */
    @Test
    void no_label_runs_into_its_value() throws IOException {
        try (PDDocument document = Loader.loadPDF(papers.coverSheet(AWB))) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            String text = reader.getText(document);

            assertTrue(text.contains("Buyer's USCI 91350100M000100Y43"), text);
        }
    }

    @Test
    void a_letter_that_the_font_lacks_is_a_square_and_no_fault() {
        assertFalse(text(papers.coverSheet(AWB)).isEmpty());
    }
}
