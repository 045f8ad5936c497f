package lu.airsilk.consignment.io;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a Cargo-XML message into elements that know where they stand; a DOCTYPE is refused. */
final class ElementTree {
    private static final int DEEPEST = 40;

    private final XMLStreamReader xml;

    private ElementTree(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Element read(String text) {
        try {
            ElementTree tree = new ElementTree(factory().createXMLStreamReader(new StringReader(withoutMark(text))));
            return tree.root();
        } catch (XMLStreamException broken) {
            throw new Field("", 1, 1).unreadable("message.xml");
        }
    }

    /** A byte order mark and blanks before the declaration would be faults. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private Element root() throws XMLStreamException {
        try {
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    throw here().unreadable("message.doctype");
                }
            }
            return element(0);
        } catch (XMLStreamException broken) {
            throw here().unreadable("message.xml");
        }
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
