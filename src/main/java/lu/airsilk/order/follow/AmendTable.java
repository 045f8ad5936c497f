package lu.airsilk.order.follow;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.platform.faces.Html;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.Money;

/** {@code <order:amend value="#{forms}" now="#{moment}"/>}: the lines of a sent order as fields, all at once. */
@FacesComponent(value = "lu.airsilk.order.amend", createTag = true, tagName = "amend", namespace = "lu.airsilk/order")
public class AmendTable extends UIComponentBase {

    @Override
    public String getFamily() {
        return "lu.airsilk.order";
    }

    /** Takes what was typed before anything is checked: a field refused elsewhere in the form loses none of it. */
    @Override
    public void decode(FacesContext faces) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        forms().forEach(form -> form.type(sent.getOrDefault("cases-" + form.key(), form.getTyped())));
    }

    @SuppressWarnings("unchecked")
    private List<AmendForm> forms() {
        return (List<AmendForm>) Objects.requireNonNull(getAttributes().get("value"));
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        Speaker speaker = Speaker.here();
        Html table = new Html().raw("<table class=\"lines\"><thead><tr>");
        List.of("orderView.product", "orderView.asked", "orderView.shipped", "orderAmend.cases")
                .forEach(head ->
                        table.raw("<th scope=\"col\">").text(speaker.say(head)).raw("</th>"));
        table.raw("</tr></thead><tbody>");
        forms().forEach(form -> write(form, speaker, table));
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(faces), "id");
        out.write(table.raw("</tbody></table>").toString());
        out.endElement("div");
    }

    /** Until when more can be wanted, or that it is too late. */
    private void until(AmendForm form, Speaker speaker, Html table) {
        Instant cutOff = form.getCutOff();
        if (cutOff == null) {
            return;
        }
        Instant now = (Instant) Objects.requireNonNull(getAttributes().get("now"));
        table.raw(" <small class=\"line\">")
                .text(speaker.say(
                        now.isBefore(cutOff) ? "orderAmend.until" : "orderAmend.passed", Say.moment(cutOff, "CGO")))
                .raw("</small>");
    }

    /** What a product to be added costs, and when it would be there. */
    private static void offered(AmendForm form, Speaker speaker, Html table) {
        Money landed = form.landed();
        ShelfForecast days = form.days();
        if (landed != null) {
            table.raw(" <small class=\"line\">")
                    .text(speaker.say("orderAmend.landed", speaker.amount(landed.amount())))
                    .raw("</small>");
        }
        if (form.isAdded()) {
            table.raw(" <small class=\"line\">")
                    .text(
                            days == null
                                    ? speaker.say("orderAmend.noDay")
                                    : speaker.say("orderAmend.there", days.likely(), days.nineInTen()))
                    .raw("</small>");
        }
    }

    private void write(AmendForm form, Speaker speaker, Html table) {
        String key = form.key();
        boolean wrong = !form.getWrong().isEmpty();
        table.raw(wrong ? "<tr class=\"wrong\" id=\"line-" : "<tr id=\"line-")
                .raw(key)
                .raw("\"><th scope=\"row\"><strong>")
                .text(form.getName())
                .raw("</strong> <small class=\"quiet\">")
                .text(form.getSku())
                .raw("</small>");
        offered(form, speaker, table);
        if (wrong) {
            table.raw("<p class=\"line-no\" id=\"no-")
                    .raw(key)
                    .raw("\"><i class=\"pi pi-exclamation-circle\" aria-hidden=\"true\"></i> ")
                    .text(form.getWrong())
                    .raw("</p>");
        }
        table.raw("</th><td class=\"number\" data-label=\"")
                .text(speaker.say("orderView.asked"))
                .raw("\">")
                .raw(speaker.number(form.getRequested()));
        until(form, speaker, table);
        table.raw("</td><td class=\"number\" data-label=\"")
                .text(speaker.say("orderView.shipped"))
                .raw("\">")
                .raw(speaker.number(form.getOnItsWay()));
        table.raw("</td><td class=\"number\" data-label=\"")
                .text(speaker.say("orderAmend.cases"))
                .raw("\"><input class=\"cases\" type=\"text\" inputmode=\"numeric\" autocomplete=\"off\""
                        + " maxlength=\"12\" name=\"cases-")
                .raw(key)
                .raw("\" value=\"")
                .text(form.getTyped())
                .raw("\" aria-label=\"")
                .text(speaker.say("orderAmend.cases") + " " + form.getName())
                .raw(wrong ? "\" aria-invalid=\"true\" aria-describedby=\"no-" + key : "")
                .raw("\"> <small>")
                .text(speaker.say("orderAmend.perCase", form.getUnitsPerCase()))
                .raw("</small></td></tr>");
    }
}
