package lu.airsilk.platform.file;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.backend.Symbol;
import uk.org.okapibarcode.graphics.Rectangle;

/**
 * Logistic labels of A6, one a page: texts above, GS1-128 bars below as sharp rectangles, each with its digits as people
 * read them. Lengths are tenths of a point.
 */
public final class PdfLabels implements Closeable {

    private static final PDRectangle A6 = PDRectangle.A6;
    private static final int WIDE = Math.round(A6.getWidth() * 10);
    private static final int HIGH = Math.round(A6.getHeight() * 10);
    private static final int MARGIN = 160;
    private static final int TEXT = 80;
    private static final int LARGE = 140;
    private static final int BAR_HEIGHT = 620;
    private static final int QUIET_MODULES = 10;

    private final PDDocument document = new PDDocument();
    private final PdfFont font;

    public PdfLabels(String title) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("AirSilk");
        font = new PdfFont(document);
    }

    /**
     * A label.
     *
     * @param head in large letters
     * @param texts lines under it, broken where they are too long
     * @param codes element strings with brackets, {@code [00]106141411234567897}; one row of bars each, the last one lowest
     */
    public void label(String head, List<String> texts, List<String> codes) throws IOException {
        PDPage added = new PDPage(A6);
        document.addPage(added);
        try (PDPageContentStream page = new PDPageContentStream(document, added)) {
            int y = HIGH - MARGIN;
            y = write(page, List.of(head), y, LARGE);
            for (String text : texts) {
                y = write(page, font.lines(text, TEXT, WIDE - 2 * MARGIN), y, TEXT);
            }
            for (int row = 0; row < codes.size(); row++) {
                bars(page, codes.get(row), MARGIN + (codes.size() - 1 - row) * (BAR_HEIGHT + 2 * LARGE));
            }
        }
    }

    private int write(PDPageContentStream page, List<String> lines, int top, int size) throws IOException {
        int y = top;
        for (String line : lines) {
            page.beginText();
            page.setFont(font.font(), size / 10f);
            page.newLineAtOffset(MARGIN / 10f, (y - size) / 10f);
            page.showText(font.printable(line));
            page.endText();
            y -= PdfPaper.leading(size);
        }
        return y;
    }

    private void bars(PDPageContentStream page, String code, int bottom) throws IOException {
        Code128 symbol = new Code128();
        symbol.setDataType(Symbol.DataType.GS1);
        symbol.setHumanReadableLocation(HumanReadableLocation.NONE);
        symbol.setContent(code);
        float module = (WIDE - 2 * MARGIN) / 10f / (symbol.getWidth() + 2 * QUIET_MODULES);
        page.setNonStrokingColor(Color.BLACK);
        for (Rectangle bar : symbol.getRectangles()) {
            page.addRect(
                    MARGIN / 10f + (float) (QUIET_MODULES + bar.x) * module,
                    (bottom + LARGE) / 10f,
                    (float) bar.width * module,
                    BAR_HEIGHT / 10f);
        }
        page.fill();
        String read = code.replace("[", "(").replace("]", ")");
        write(page, List.of(read), bottom + LARGE - 20, TEXT);
    }

    /** The finished file. */
    public byte[] finish() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
