package lu.airsilk.platform.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lu.airsilk.shared.Refused;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The one place where XML parsers are made: no DTD, no external entity, no schema or stylesheet from elsewhere.
 *
 * <p>A document with a DOCTYPE is refused by name rather than read without it: OWASP ASVS 5.0, 1.5.1.
 */
public final class XmlGuard {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private XmlGuard() {}

    /**
     * A reader that stands at the root element.
     *
     * @throws Refused {@code import.xmlDoctype} or {@code import.xml}
     */
    public static XMLStreamReader open(InputStream xml) {
        try {
            XMLStreamReader reader = inputFactory().createXMLStreamReader(xml);
            while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    throw Refused.unreadable("import.xmlDoctype");
                }
            }
            return reader;
        } catch (XMLStreamException broken) {
            throw Refused.unreadable("import.xml");
        }
    }

    /** A builder of small documents in memory; a DOCTYPE makes it throw. */
    public static DocumentBuilder documentBuilder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // the default one writes to the error stream
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException jdkWithoutParser) {
            throw new IllegalStateException(jdkWithoutParser);
        }
    }

    private static XMLInputFactory inputFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }
}
