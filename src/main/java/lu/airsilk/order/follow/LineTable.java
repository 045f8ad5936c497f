package lu.airsilk.order.follow;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lu.airsilk.platform.faces.Html;
import lu.airsilk.platform.faces.Speaker;

/**
 * {@code <order:lines value="#{rows}" today="#{day}"/>}: all lines of an order at once. Two thousand rows of Faces components would take
 * seconds, so the rows are written by hand; each opens its details by a button.
 */
@FacesComponent(value = "lu.airsilk.order.lines", createTag = true, tagName = "lines", namespace = "lu.airsilk/order")
public class LineTable extends UIComponentBase {

    @Override
    public String getFamily() {
        return "lu.airsilk.order";
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeEnd(FacesContext faces) throws IOException {
        List<LineRow> rows =
                (List<LineRow>) Objects.requireNonNull(getAttributes().get("value"));
        boolean priced = rows.stream().anyMatch(row -> row.price().amount() != null);
        LineCells cells = new LineCells(
                Speaker.here(),
                (LocalDate) Objects.requireNonNull(getAttributes().get("today")),
                priced,
                Boolean.TRUE.equals(getAttributes().get("draft")));
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(faces), "id");
        out.write(cells.head());
        // row by row: a text of megabytes is more than the collector moves, and it would stop everybody to make room
        Html one = new Html();
        for (LineRow row : rows) {
            cells.write(row, one);
            out.write(one.taken());
        }
        out.write("</tbody></table>");
        out.endElement("div");
    }
}
