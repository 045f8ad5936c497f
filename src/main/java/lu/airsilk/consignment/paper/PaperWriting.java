package lu.airsilk.consignment.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import lu.airsilk.platform.file.PdfPaper;

/** Makes a paper and closes it, whatever happens while it is written. */
final class PaperWriting {

    private PaperWriting() {}

    /** What is written on a paper. */
    interface Writing {
        void on(PdfPaper paper) throws IOException;
    }

    static byte[] of(String title, boolean lying, Writing writing) {
        try (PdfPaper paper = new PdfPaper(title, lying)) {
            writing.on(paper);
            return paper.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
