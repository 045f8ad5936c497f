package lu.airsilk.order.draft;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lu.airsilk.platform.faces.Html;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.number.Sku;

/**
 * {@code <order:draft value="#{sheet}" favourites="#{skus}"/>}: the list in the making as a table of fields. Two thousand rows of Faces
 * components would take seconds, so the rows are written at once; what is typed is kept row by row, not with a form.
 */
@FacesComponent(value = "lu.airsilk.order.draft", createTag = true, tagName = "draft", namespace = "lu.airsilk/order")
public class DraftLines extends UIComponentBase {

    @Override
    public String getFamily() {
        return "lu.airsilk.order";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        DraftSheet sheet = (DraftSheet) Objects.requireNonNull(getAttributes().get("value"));
        DraftRow row = new DraftRow(Speaker.here(), favourites());
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(faces), "id");
        out.writeAttribute("data-order", sheet.number().number(), null);
        out.writeAttribute("data-stamp", sheet.stamp(), null);
        out.write(head(row));
        String first = (String) getAttributes().getOrDefault("first", "");
        for (DraftSheet.Line line : firstOf(sheet.lines(), first)) {
            out.write(row.html(line));
        }
        out.write("</tbody></table>");
        out.endElement("div");
    }

    /** The line of this product stands first, the others in their order. */
    private static List<DraftSheet.Line> firstOf(List<DraftSheet.Line> lines, String sku) {
        return lines.stream()
                .sorted(Comparator.comparing(line -> !line.sku().code().equals(sku)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Set<Sku> favourites() {
        return (Set<Sku>) getAttributes().getOrDefault("favourites", Set.of());
    }

    private static String head(DraftRow row) {
        Html head = new Html()
                .raw("<table class=\"lines draft\"><thead><tr><th scope=\"col\">")
                .text(Speaker.here().say("orderEdit.addProduct"))
                .raw("</th>");
        row.heads()
                .forEach(column -> head.raw(
                                DraftRow.isNumber(column)
                                        ? "<th scope=\"col\">"
                                        : "<th scope=\"col\" class=\"plain-head\">")
                        .text(row.word(column))
                        .raw("</th>"));
        return head.raw("<td></td></tr></thead><tbody>").toString();
    }
}
