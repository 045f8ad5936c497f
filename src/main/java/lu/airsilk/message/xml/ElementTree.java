package lu.airsilk.message.xml;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lu.airsilk.message.field.Field;
import lu.airsilk.platform.file.XmlGuard;
import lu.airsilk.shared.Refused;

/** Reads a Cargo-XML message into elements that know where they stand; a DOCTYPE is refused. */
final class ElementTree {
    private static final Pattern DECLARATION = Pattern.compile("\\A\\uFEFF?\\s*(<\\?xml[^>]*\\?>)?");
    private static final int DEEPEST = 40;

    private final XMLStreamReader xml;

    private ElementTree(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Element read(String text) {
        ElementTree tree = new ElementTree(opened(text));
        try {
            return tree.element(0);
        } catch (XMLStreamException broken) {
            throw tree.here().unreadable("message.xml");
        }
    }

    /** The guard knows no lines, so its refusals stand at the first one. */
    private static XMLStreamReader opened(String text) {
        try {
            return XmlGuard.open(new ByteArrayInputStream(decoded(text).getBytes(StandardCharsets.UTF_8)));
        } catch (Refused guarded) {
            boolean doctype = guarded.refusals().getFirst().code().equals("import.xmlDoctype");
            throw new Field("", 1, 1).unreadable(doctype ? "message.doctype" : "message.xml");
        }
    }

    /** Without the declaration: the text is decoded already, whatever it says of its encoding; lines stay in place. */
    private static String decoded(String text) {
        Matcher declaration = DECLARATION.matcher(text);
        if (!declaration.find()) {
            return text;
        }
        return "\n".repeat((int) declaration
                        .group()
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count())
                + text.substring(declaration.end());
    }

    private Element element(int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw here().unreadable("message.xml");
        }
        Field where = here();
        String name = xml.getLocalName();
        String unit = attribute("unitCode").or(() -> attribute("currencyID")).orElse("");
        StringBuilder text = new StringBuilder();
        List<Element> children = new ArrayList<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        return new Element(name, unit, text.toString().strip(), children, where);
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    private Field here() {
        return new Field(
                "",
                xml.getLocation().getLineNumber(),
                Math.max(1, xml.getLocation().getColumnNumber()));
    }
}
