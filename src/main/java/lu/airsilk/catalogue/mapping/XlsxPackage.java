package lu.airsilk.catalogue.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lu.airsilk.platform.file.XmlGuard;

/** The parts of a workbook that the reading library does not show. */
record XlsxPackage(ZipFile zip) {

    private static final int MOST_SHEETS = 1_000;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    /** The name of the part that holds the sheet of this name. */
    Optional<String> partOf(String sheet) throws IOException, XMLStreamException {
        int index = elements(WORKBOOK, "sheet", "name", MOST_SHEETS).indexOf(sheet);
        List<String> ids = elements(WORKBOOK, "sheet", "id", MOST_SHEETS);
        int relation = index < 0 || index >= ids.size()
                ? -1
                : elements(RELATIONS, "Relationship", "Id", MOST_SHEETS).indexOf(ids.get(index));
        List<String> targets = elements(RELATIONS, "Relationship", "Target", MOST_SHEETS);
        return relation < 0 ? Optional.empty() : Optional.of(absolute(targets.get(relation)));
    }

    /**
     * The values of one attribute of all elements with this name; elements without it have an empty one.
     *
     * @param most to collect
     */
    List<String> elements(String part, String name, String attribute, int most) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = XmlGuard.open(in);
            while (xml.hasNext() && values.size() < most) {
                if (xml.isStartElement() && xml.getLocalName().equals(name)) {
                    values.add(attribute(xml, attribute));
                }
                xml.next();
            }
        }
        return values;
    }

    /** By local name, since strict and loose workbooks differ in their namespaces. */
    private static String attribute(XMLStreamReader xml, String name) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return "";
    }

    private static String absolute(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }
}
