package lu.airsilk.order.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.platform.faces.Html;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.number.Sku;

/** A line of the list in the making as a row of its table, as it is first shown and as it is shown again when kept. */
final class DraftRow {

    private final Speaker speaker;
    private final Set<Sku> favourites;

    DraftRow(Speaker speaker, Set<Sku> favourites) {
        this.speaker = speaker;
        this.favourites = favourites;
    }

    /** The columns after the product, in their order. */
    List<String> heads() {
        return List.of("cases", "shelf", "keeps", "price", "sum", "margin");
    }

    String word(String column) {
        return speaker.say("orderEdit." + column);
    }

    static boolean isNumber(String column) {
        return !column.equals("shelf");
    }

    String html(DraftSheet.Line line) {
        Html row = new Html();
        String sku = line.sku().code();
        String name = line.names().in(speaker.reader());
        row.raw("<tr id=\"line-").text(sku).raw("\" data-sku=\"").text(sku).raw("\"");
        row.raw(line.refusal().isPresent() ? " class=\"wrong\">" : ">");
        row.raw("<th scope=\"row\"><strong>")
                .text(name)
                .raw("</strong> <small class=\"quiet\">")
                .text(sku)
                .raw("</small>");
        line.refusal()
                .ifPresent(no -> row.raw("<p class=\"line-no\" id=\"no-")
                        .text(sku)
                        .raw("\"><i class=\"pi pi-exclamation-circle\" aria-hidden=\"true\"></i> ")
                        .text(speaker.beside(no))
                        .raw("</p>"));
        line.outlasts().ifPresent(by -> outlasts(row, by, line.lifeLeft().orElseThrow()));
        row.raw("</th>");
        cases(row, line, name);
        promise(row, line);
        price(row, line);
        tools(row, line, name);
        row.raw("</tr>");
        return row.toString();
    }

    private void outlasts(Html row, DraftSheet.Outlasts by, int lifeLeft) {
        row.raw("<p class=\"line-watch\"><i class=\"pi pi-exclamation-triangle\" aria-hidden=\"true\"></i> ")
                .text(speaker.say("orderEdit.outlasts", by.perDay(), by.days(), lifeLeft, by.before()))
                .raw("</p>");
    }

    private void tools(Html row, DraftSheet.Line line, String name) {
        boolean favourite = favourites.contains(line.sku());
        String star = speaker.say(favourite ? "orderEdit.favouriteUnmark" : "orderEdit.favouriteMark");
        row.raw("<td class=\"tools\">");
        button(row, "about", "pi-angle-down", speaker.say("orderEdit.about") + " " + name);
        button(row, "star", favourite ? "pi-star-fill" : "pi-star", star + " " + name);
        button(row, "drop", "pi-times", speaker.say("orderEdit.remove") + " " + name);
        row.raw("</td>");
    }

    private static void button(Html row, String kind, String icon, String label) {
        row.raw("<button type=\"button\" class=\"")
                .raw(kind)
                .raw("\" title=\"")
                .text(label)
                .raw("\" aria-label=\"")
                .text(label)
                .raw("\"><i class=\"pi ")
                .raw(icon)
                .raw("\" aria-hidden=\"true\"></i></button>");
    }

    private void cases(Html row, DraftSheet.Line line, String name) {
        String cases = line.cases().toString();
        cell(row, "cases");
        row.raw("<input class=\"cases\" type=\"text\" inputmode=\"numeric\" autocomplete=\"off\""
                        + " maxlength=\"12\" value=\"")
                .text(cases)
                .raw("\" data-seen=\"")
                .text(cases)
                .raw("\" aria-label=\"")
                .text(speaker.say("orderEdit.cases") + " " + name)
                .raw("\"");
        if (line.refusal().isPresent()) {
            row.raw(" aria-invalid=\"true\" aria-describedby=\"no-")
                    .text(line.sku().code())
                    .raw("\"");
        }
        row.raw("> <small>")
                .text(speaker.say(
                        "orderEdit.units", line.pack().unitsOf(line.cases()).value()))
                .raw("</small></td>");
    }

    private void promise(Html row, DraftSheet.Line line) {
        cell(row, "shelf");
        Promise promise = line.promise();
        if (promise.likely() == null) {
            row.raw("<span class=\"quiet\">").text(speaker.say("promise.none")).raw("</span>");
        } else {
            row.raw("<span class=\"nowrap\">")
                    .text(speaker.day(promise.likely()))
                    .raw("</span>");
            if (!promise.likely().equals(promise.nineInTen())) {
                row.raw(" <small class=\"by\">")
                        .text(speaker.say("orderEdit.wouldPromise", speaker.day(promise.nineInTen())))
                        .raw("</small>");
            }
            if (promise.via().isKept()) {
                row.raw(" <small>")
                        .text(speaker.say("Via." + promise.via(), Say.flight(promise.flight())))
                        .raw("</small>");
            }
        }
        line.whyNext()
                .ifPresent(why -> row.raw(" <small class=\"kept-why\">")
                        .text(speaker.say(why))
                        .raw("</small>"));
        row.raw("</td>");
        cell(row, "keeps");
        line.lifeLeft().ifPresent(days -> {
            row.text(speaker.say("orderEdit.days", days));
            line.last()
                    .map(DraftSheet.Last::lifeLeft)
                    .ifPresent(last -> last.ifPresent(before -> changedLife(row, days - before)));
        });
        row.raw("</td>");
    }

    private void price(Html row, DraftSheet.Line line) {
        FrozenPrice price = line.price();
        cell(row, "price");
        BigDecimal amount = price.amount();
        if (amount != null) {
            row.text(speaker.amount(amount));
            line.last().map(last -> last.price().amount()).ifPresent(before -> changedPrice(row, before, amount));
        }
        row.raw("</td>");
        cell(row, "sum");
        if (amount != null) {
            row.text(speaker.amount(price.of(line.cases().value()).amount()));
        }
        row.raw("</td>");
        cell(row, "margin");
        BigDecimal unit = price.shelfUnit(line.pack());
        if (unit != null && price.margin() != null) {
            row.text(speaker.amount(unit))
                    .raw(" <small>")
                    .text(speaker.say("orderEdit.percent", price.margin().setScale(0, RoundingMode.HALF_UP)))
                    .raw("</small>");
        }
        row.raw("</td>");
    }

    /** How much dearer or cheaper than in the last order, where it is a per cent or more. */
    private void changedPrice(Html row, BigDecimal before, BigDecimal now) {
        if (before.signum() <= 0) {
            return;
        }
        int percent = now.subtract(before)
                .movePointRight(2)
                .divide(before, 0, RoundingMode.HALF_UP)
                .intValue();
        changed(row, percent > 0 ? "orderEdit.dearer" : "orderEdit.cheaper", percent);
    }

    private void changedLife(Html row, int days) {
        changed(row, days > 0 ? "orderEdit.keepsLonger" : "orderEdit.keepsShorter", days);
    }

    private void changed(Html row, String key, int by) {
        if (by != 0) {
            row.raw(" <small class=\"since-last\">")
                    .text(speaker.say(key, Math.abs(by)))
                    .raw("</small>");
        }
    }

    /** Of the class of its column: a phone shows some of them, and the others when the row is unfolded. */
    private void cell(Html row, String column) {
        row.raw("<td class=\"")
                .raw(isNumber(column) ? "number of-" : "of-")
                .raw(column)
                .raw("\" data-label=\"")
                .text(word(column))
                .raw("\">");
    }
}
