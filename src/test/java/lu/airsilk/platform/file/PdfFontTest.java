package lu.airsilk.platform.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What the one font of our papers makes of a text. */
class PdfFontTest {

    @Test
    void an_apostrophe_does_not_tear_a_latin_word_and_chinese_keeps_its_own_marks() throws IOException {
        try (PDDocument paper = new PDDocument()) {
            PdfFont font = new PdfFont(paper);

            assertEquals("Buyer's \"Café d'Or\"", font.printable("Buyer’s “Café d’Or”"));
            assertEquals("买方“空丝”", font.printable("买方“空丝”"));
            assertEquals(font.width("Buyer's", 75), font.width(font.printable("Buyer’s"), 75));
        }
    }

    /** French groups its figures with a narrow blank that the font lacks. */
    @Test
    void a_narrow_blank_is_printed_and_still_holds_its_number_together() throws IOException {
        try (PDDocument paper = new PDDocument()) {
            assertEquals("12\u00a0100,50\u00a0EUR", new PdfFont(paper).printable("12\u202f100,50\u00a0EUR"));
        }
    }
}
