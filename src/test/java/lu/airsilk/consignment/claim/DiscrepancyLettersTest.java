package lu.airsilk.consignment.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.count.ReceiptPhotoBook;
import lu.airsilk.consignment.difference.DifferenceKind;
import lu.airsilk.consignment.difference.DiscrepancyNumber;
import lu.airsilk.consignment.difference.DiscrepancyState;
import lu.airsilk.consignment.difference.LiableParty;
import lu.airsilk.consignment.piece.PieceContents;
import lu.airsilk.consignment.piece.PieceRow;
import lu.airsilk.consignment.receipt.DiscrepancyRow;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.consignment.receipt.ReceiptBook;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.consignment.receipt.ReceiptSheet;
import lu.airsilk.consignment.receipt.ReceiptState;
import lu.airsilk.consignment.tracking.PieceBook;
import lu.airsilk.identity.CountedLimits;
import lu.airsilk.photo.PhotoRow;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.Sscc;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The letter of a claim names all by which a carrier can find the goods, and shows them. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class DiscrepancyLettersTest {

    private static final AirWaybillNumber AWB = AirWaybillNumber.of("172-12345675");
    private static final ReceiptNumber RECEIPT = new ReceiptNumber("RC-26-000014");
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

    @Test
    void a_letter_names_waybill_piece_lot_and_deadline_and_shows_the_photos_of_its_line() throws IOException {
        try (PDDocument letter = Loader.loadPDF(letters().letter(new DiscrepancyNumber("DC-26-000014")))) {
            String text = new PDFTextStripper().getText(letter);

            assertTrue(text.contains("Notice of claim DC-26-000014"), text);
            assertTrue(text.contains("12 units under air waybill 172-12345675 arrived in Zhengzhou damaged."), text);
            assertTrue(text.contains("2 (106141411234567897)"), text);
            assertTrue(text.contains("L2409A"), text);
            assertTrue(text.contains("2026-12-09"), text);
            assertTrue(text.contains("48.00 EUR"), text);
            assertEquals(1, pictures(letter));
        }
    }

    private static int pictures(PDDocument letter) {
        int found = 0;
        for (PDPage page : letter.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                found += page.getResources().isImageXObject(name) ? 1 : 0;
            }
        }
        return found;
    }

    private static DiscrepancyLetters letters() {
        DiscrepancyLetters letters = new DiscrepancyLetters();
        letters.limits = new CountedLimits();
        letters.texts = new Texts();
        letters.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        letters.discrepancies = new DiscrepancyBook() {
            @Override
            public DiscrepancyRow row(DiscrepancyNumber number) {
                return damaged(number);
            }
        };
        letters.receipts = new ReceiptBook() {
            @Override
            public ReceiptSheet sheet(ReceiptNumber number) {
                return counted();
            }
        };
        letters.photos = new ReceiptPhotoBook() {
            @Override
            public List<PhotoRow> of(ReceiptNumber receipt) {
                return List.of(photo(1, 2), photo(2, 1));
            }

            @Override
            public PhotoFile file(ReceiptNumber receipt, long id) {
                return PhotoFile.of(png());
            }
        };
        letters.pieces = new PieceBook() {
            @Override
            public List<PieceRow> of(AirWaybillNumber awb) {
                return List.of(piece(1, "157035381410375177", "1:2"), piece(2, "106141411234567897", "1:1 2:3"));
            }
        };
        letters.products = new ProductDirectory() {
            @Override
            public Optional<ProductFacts> find(Sku sku) {
                return Optional.empty();
            }
        };
        return letters;
    }

    private static DiscrepancyRow damaged(DiscrepancyNumber number) {
        return new DiscrepancyRow(
                number.number(),
                AWB,
                RECEIPT + "/2",
                Sku.of("AS0000002"),
                DifferenceKind.DAMAGED,
                Units.of(12),
                DiscrepancyState.OPEN,
                NOW,
                LocalDate.of(2026, 12, 9),
                LiableParty.CARRIER,
                Optional.of(Money.of(new BigDecimal("48.00"), "EUR")),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static ReceiptSheet counted() {
        return new ReceiptSheet(
                RECEIPT,
                AWB,
                ReceiptState.POSTED,
                false,
                1,
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("hub"),
                Optional.of(NOW),
                Optional.of(NOW),
                List.of(new ReceiptSheet.Line(
                        RECEIPT + "/2",
                        PurchaseLineRef.of("PO-26-000001/2"),
                        Sku.of("AS0000002"),
                        6,
                        Units.of(36),
                        null,
                        null,
                        List.of(found()))));
    }

    private static PhotoRow photo(long id, int line) {
        return new PhotoRow(id, RECEIPT + "/" + line, "image/png", "hub", NOW);
    }

    private static PieceRow piece(int number, String sscc, String contents) {
        return new PieceRow(
                number,
                new Sscc(sscc),
                PieceContents.of(contents),
                Grams.of(20_000),
                new PieceRow.Size(120, 80, 118),
                Optional.empty(),
                Optional.empty());
    }

    private static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static LotCount found() {
        return new LotCount(
                2,
                Optional.of(LotNumber.of("L2409A")),
                Optional.empty(),
                Units.of(24),
                Units.of(12),
                Units.ZERO,
                Units.ZERO,
                Optional.empty());
    }
}
