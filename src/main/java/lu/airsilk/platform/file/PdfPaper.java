package lu.airsilk.platform.file;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A paper of A4 pages that is written from top to bottom: headings, texts, pairs, tables, pictures. Tables break over
 * pages with their heads again; every page has its number at the right of its foot. Lengths are tenths of a point. Not for several threads.
 */
public final class PdfPaper implements Closeable {

    private static final int MARGIN = 420;
    private static final int BODY = 90;
    private static final int HEAD = 150;
    private static final int SMALL = 75;
    private static final int PAD = 30;
    private static final int FEW = 6; // lines
    private static final Color LINE = new Color(0xDC, 0xE2, 0xE8);
    private static final Color QUIET = new Color(0x4A, 0x58, 0x66);
    private static final Color INK = new Color(0x16, 0x20, 0x2B);

    private final PDDocument document = new PDDocument();
    private final PdfFont font;
    private final int width;
    private PDPageContentStream page;
    private int y;

    /** A paper with this title in its properties and in large letters on its first page. */
    public PdfPaper(String title) throws IOException {
        this(title, false);
    }

    /** The same on pages that lie, for wide tables. */
    public PdfPaper(String title, boolean lying) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("AirSilk");
        font = new PdfFont(document);
        PDRectangle size = size(lying);
        width = Math.round(size.getWidth() * 10) - 2 * MARGIN;
        page = open(size);
        y = Math.round(size.getHeight() * 10) - MARGIN;
        write(title, MARGIN, HEAD, INK);
        y -= leading(HEAD);
    }

    private static PDRectangle size(boolean lying) {
        float width = lying ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
        float height = lying ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
        return new PDRectangle(width, height);
    }

    private PDPageContentStream open(PDRectangle size) throws IOException {
        PDPage added = new PDPage(size);
        document.addPage(added);
        return new PDPageContentStream(document, added);
    }

    private PDRectangle size() {
        return document.getPage(0).getMediaBox();
    }

    private void need(int height) throws IOException {
        if (y - height < MARGIN) {
            page.close();
            page = open(size());
            y = Math.round(size().getHeight() * 10) - MARGIN;
        }
    }

    private void write(String text, int x, int size, Color colour) throws IOException {
        page.beginText();
        page.setFont(font.font(), size / 10f);
        page.setNonStrokingColor(colour);
        page.newLineAtOffset(x / 10f, (y - size) / 10f);
        page.showText(font.printable(text));
        page.endText();
    }

    /** A heading within the paper. */
    public void heading(String text) throws IOException {
        need(3 * leading(BODY));
        y -= BODY;
        write(text, MARGIN, BODY + 20, INK);
        y -= leading(BODY + 20);
    }

    /** A paragraph over the whole width. */
    public void text(String text) throws IOException {
        for (String line : font.lines(text, BODY, width)) {
            need(leading(BODY));
            write(line, MARGIN, BODY, INK);
            y -= leading(BODY);
        }
        y -= PAD;
    }

    /** Labels with their values under each other; the longest label has room. A few stay together: no sum stands alone. */
    public void pairs(List<List<String>> pairs) throws IOException {
        int longest = pairs.stream()
                .mapToInt(pair -> font.width(font.printable(pair.get(0)), BODY))
                .max()
                .orElse(0);
        int label = Math.max(width / 4, longest + PAD);
        need(Math.min(pairs.size(), FEW) * leading(BODY));
        for (List<String> pair : pairs) {
            List<String> lines = font.lines(pair.get(1), BODY, width - label);
            need(lines.size() * leading(BODY));
            write(pair.get(0), MARGIN, BODY, QUIET);
            for (String line : lines) {
                write(line, MARGIN + label, BODY, INK);
                y -= leading(BODY);
            }
        }
        y -= PAD;
    }

    /** A table; a row is never torn over two pages unless it is higher than one. */
    public void table(List<PdfColumn> columns, List<List<String>> rows) throws IOException {
        PdfTable table = new PdfTable(font, columns, width, SMALL);
        head(table);
        for (List<String> row : rows) {
            List<List<String>> cells = table.broken(row);
            int height = table.height(cells);
            if (y - height < MARGIN) {
                need(Math.round(size().getHeight() * 10));
                head(table);
            }
            row(table, cells, INK);
        }
        y -= PAD;
    }

    private void head(PdfTable table) throws IOException {
        List<List<String>> cells = table.broken(table.heads());
        need(table.height(cells) * 2);
        row(table, cells, QUIET);
    }

    private void row(PdfTable table, List<List<String>> cells, Color colour) throws IOException {
        int top = y;
        for (int column = 0; column < cells.size(); column++) {
            y = top - PAD;
            for (String line : cells.get(column)) {
                write(line, MARGIN + table.x(column, line), SMALL, colour);
                y -= leading(SMALL);
            }
        }
        y = top - table.height(cells);
        page.setStrokingColor(LINE);
        page.setLineWidth(0.5f);
        page.moveTo(MARGIN / 10f, y / 10f);
        page.lineTo((MARGIN + width) / 10f, y / 10f);
        page.stroke();
    }

    /** A picture, JPEG or PNG, at most so many tenths of a point high. */
    public void picture(byte[] file, int highest) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(document, file, "picture");
        int high = Math.min(highest, width * image.getHeight() / image.getWidth());
        int wide = high * image.getWidth() / image.getHeight();
        need(high + PAD);
        page.drawImage(image, MARGIN / 10f, (y - high) / 10f, wide / 10f, high / 10f);
        y -= high + PAD;
    }

    static int leading(int size) {
        return size * 29 / 20;
    }

    /** The finished file. */
    public byte[] finish() throws IOException {
        page.close();
        numberPages();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private void numberPages() throws IOException {
        int pages = document.getNumberOfPages();
        for (int number = 1; number <= pages; number++) {
            PDPage each = document.getPage(number - 1);
            page = new PDPageContentStream(document, each, AppendMode.APPEND, true);
            y = MARGIN - BODY;
            String said = number + " / " + pages;
            write(said, MARGIN + width - font.width(said, SMALL), SMALL, QUIET);
            page.close();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
