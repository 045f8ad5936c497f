package lu.airsilk.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lu.airsilk.shared.Refused;

/**
 * The texts that the cells of a workbook share, and the largest number by which a cell asks for one.
 *
 * <p>The reading library makes room for a text that is not there until the memory is full, so a damaged workbook of one
 * kilobyte would end the process. Cost: one pass of the workbook's XML in fixed memory.
 */
public final class SharedTexts {

    private static final int LONGEST = 9;

    private long there;
    private long asked;

    private SharedTexts() {}

    /**
     * Refuses a workbook in which a cell asks for a text that is not there; for a zip that {@link ZipGuard} has let pass.
     *
     * @param code of the refusal
     */
    public static void require(Path workbook, String code) throws IOException {
        var texts = new SharedTexts();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                texts.see(zip, entries.nextElement());
            }
        } catch (XMLStreamException damaged) {
            throw Refused.unreadable(code);
        }
        if (texts.asked > texts.there) {
            throw Refused.unreadable(code);
        }
    }

    private void see(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
        if (part.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
            try (InputStream content = zip.getInputStream(part)) {
                see(XmlGuard.open(content));
            }
        }
    }

    private void see(XMLStreamReader xml) throws XMLStreamException {
        boolean shared = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> there++;
                    case "c" -> shared = "s".equals(xml.getAttributeValue(null, "t"));
                    case "v" -> asked = Math.max(asked, shared ? number(xml.getElementText()) : 0);
                    default -> {}
                }
            }
        }
    }

    /** Counted from 1; what is no number is asked of the library, which refuses it. */
    private static long number(String index) {
        String digits = index.strip();
        if (digits.length() > LONGEST) {
            return Long.MAX_VALUE;
        }
        return digits.matches("\\d+") ? Long.parseLong(digits) + 1 : 0;
    }
}
