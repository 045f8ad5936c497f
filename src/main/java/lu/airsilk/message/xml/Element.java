package lu.airsilk.message.xml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.message.field.Field;
import lu.airsilk.message.imp.Amounts;
import lu.airsilk.shared.Refused;

/**
 * An XML element by its local name: prefixes and even namespaces vary with the sender.
 *
 * @param name local name
 * @param unit the attribute unitCode or currencyID, else empty
 * @param text its own text, blanks around it taken off
 * @param children in the order of the document
 * @param where the end of its start tag
 */
record Element(String name, String unit, String text, List<Element> children, Field where) {

    /** The elements reached by these names, one below the other. */
    Stream<Element> all(String... path) {
        Stream<Element> found = Stream.of(this);
        for (String step : path) {
            found = found.flatMap(element ->
                    element.children().stream().filter(child -> child.name().equals(step)));
        }
        return found;
    }

    Optional<Element> first(String... path) {
        return all(path).findFirst();
    }

    /** The text of the first element there that has one. */
    Optional<String> text(String... path) {
        return all(path).map(Element::text).filter(text -> !text.isEmpty()).findFirst();
    }

    /** The texts of all elements there that have one. */
    List<String> texts(String... path) {
        return all(path).map(Element::text).filter(text -> !text.isEmpty()).toList();
    }

    /** The decimal number there; refused when there is something else. */
    Optional<BigDecimal> decimal(String... path) {
        return all(path)
                .filter(element -> !element.text().isEmpty())
                .findFirst()
                .map(Element::asDecimal);
    }

    /** The whole number there; refused when there is something else. */
    Optional<Integer> whole(String... path) {
        return decimal(path).map(BigDecimal::intValue);
    }

    BigDecimal asDecimal() {
        return Amounts.number(text).orElseThrow(() -> unreadable("message.field", text));
    }

    Refused unreadable(String code, Object... values) {
        return where.unreadable(code, values);
    }
}
