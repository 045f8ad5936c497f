package lu.airsilk.platform.file;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.OutsideFiles;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

class XmlGuardTest {

    private static final List<String> PAYLOADS = List.of(
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
            "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/evil.dtd\"><a/>",
            "<!DOCTYPE a PUBLIC \"x\" \"http://127.0.0.1:1/evil.dtd\"><a/>",
            "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/e\"> %p;]><a/>",
            "<?xml version=\"1.0\"?><!-- first --><!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
            "<!DOCTYPE a [<!ENTITY a0 \"d\"><!ENTITY a1 \"&a0;&a0;&a0;&a0;\">]><a>&a1;</a>");

    @Test
    void a_doctype_is_refused_whatever_it_holds() {
        PAYLOADS.forEach(payload ->
                assertEquals(Refusal.of("import.xmlDoctype"), refusalOf(() -> XmlGuard.open(in(payload))), payload));
    }

    @Test
    void a_doctype_is_refused_in_other_charsets_too() {
        InputStream wide =
                new ByteArrayInputStream(("\ufeff" + PAYLOADS.getFirst()).getBytes(StandardCharsets.UTF_16LE));

        assertEquals(Refusal.of("import.xmlDoctype"), refusalOf(() -> XmlGuard.open(wide)));
    }

    @Test
    void a_document_builder_takes_no_doctype_either() {
        PAYLOADS.forEach(payload -> assertThrows(
                SAXException.class, () -> XmlGuard.documentBuilder().parse(in(payload)), payload));
    }

    @TestFactory
    Stream<DynamicTest> hostile_files_are_refused() {
        return Stream.of("billion-laughs", "xxe-classic", "xxe-etc-passwd")
                .flatMap(name -> OutsideFiles.test("data/hostile/xml/" + name + ".xml", path -> {
                    try (InputStream file = Files.newInputStream(path)) {
                        assertEquals(Refusal.of("import.xmlDoctype"), refusalOf(() -> XmlGuard.open(file)));
                    }
                }));
    }

    @Test
    void plain_xml_is_opened_at_its_root() {
        assertEquals(
                "order",
                XmlGuard.open(in("<?xml version=\"1.0\"?>\n<!-- x --><order/>")).getLocalName());
        assertEquals(Refusal.of("import.xml"), refusalOf(() -> XmlGuard.open(in("<order"))));
    }

    private static InputStream in(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
