package lu.airsilk.order.follow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.faces.Html;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Units;

/** A line of a sent order as a row: how far its cases are, when it is expected, and what was said of it last. */
final class LineCells {

    private static final String PRICE = "price";

    private static final List<String> COLUMNS =
            List.of("asked", "accepted", "allocated", "shipped", "received", "promise", PRICE, "why");

    private final Speaker speaker;
    private final LocalDate today;
    private final boolean priced;
    private final boolean draft;
    private final List<String> columns;
    private final Map<String, String> heads;

    /**
     * @param priced whether any line has a price; who reads none has no column of them
     * @param draft whether it is not sent yet, so that nothing is promised of it
     */
    LineCells(Speaker speaker, LocalDate today, boolean priced, boolean draft) {
        this.speaker = speaker;
        this.today = today;
        this.priced = priced;
        this.draft = draft;
        columns = COLUMNS.stream()
                .filter(column -> priced || !column.equals(PRICE))
                .toList();
        heads = columns.stream()
                .collect(Collectors.toMap(
                        column -> column,
                        column -> new Html()
                                .text(speaker.say("orderView." + column))
                                .toString()));
    }

    String head() {
        Html head = new Html()
                .raw("<table class=\"lines\"><thead><tr><th scope=\"col\">")
                .text(speaker.say("orderView.product"))
                .raw("</th>");
        columns.forEach(column -> head.raw(
                        isNumber(column)
                                ? "<th scope=\"col\" class=\"number\">"
                                : "<th scope=\"col\" class=\"plain-head " + column + "\">")
                .raw(word(column))
                .raw("</th>"));
        return head.raw("</tr></thead><tbody>").toString();
    }

    private static boolean isNumber(String column) {
        return !column.equals("promise") && !column.equals("why");
    }

    private String word(String column) {
        return Objects.requireNonNull(heads.get(column));
    }

    void write(LineRow line, Html row) {
        String name = line.names().in(speaker.reader());
        row.raw("<tr id=\"line-")
                .raw(Integer.toString(line.position()))
                .raw("\"><th scope=\"row\"><button type=\"button\" class=\"open-line\" data-line=\"")
                .raw(Integer.toString(line.position()))
                .raw("\">")
                .text(name)
                .raw("</button> <small class=\"quiet\">")
                .text(line.sku().code())
                .raw("</small></th>");
        figures(line.figures(), row);
        promise(line, row);
        if (priced) {
            price(line, row);
        }
        cell("why", row);
        why(line, row);
        if (!line.givenBefore().isZero()) {
            row.raw(" ").text(sum(line));
        }
        row.raw("</td></tr>");
    }

    /** With its day: “7 cases are free” was so when it was said. */
    private void why(LineRow line, Html row) {
        Instant at = line.saidAt();
        if (at != null) {
            said(at, row);
        }
        line.why().ifPresent(why -> row.text(speaker.say(why)));
        line.whyMissing().ifPresent(missing -> {
            row.raw(" ");
            said(missing.at(), row);
            row.text(speaker.say(missing.reason()));
        });
    }

    private void said(Instant at, Html row) {
        row.raw("<small class=\"quiet\">")
                .text(speaker.day(at.atZone(Zones.CGO).toLocalDate()))
                .raw("</small> ");
    }

    private void figures(LineRow.Figures figures, Html row) {
        cell("asked", row);
        row.raw(speaker.number(figures.requested().value()))
                .raw(" <small>")
                .text(speaker.say(
                        "orderEdit.units",
                        figures.pack().unitsOf(figures.requested()).value()))
                .raw("</small></td>");
        accepted(figures, row);
        number("allocated", figures.allocated(), row);
        number("shipped", figures.shipped(), row);
        received(figures, row);
    }

    /** In whole cases, and what came beside them. */
    private void received(LineRow.Figures figures, Html row) {
        Units loose = figures.pack().looseUnitsIn(figures.received());
        cell("received", row);
        row.raw(speaker.number(figures.receivedCases().value()));
        if (!loose.isZero()) {
            row.raw(" <small>+ ")
                    .text(speaker.say("orderEdit.units", loose.value()))
                    .raw("</small>");
        }
        row.raw("</td>");
    }

    /** What stands of what was accepted, beside what was cancelled of it. */
    private void accepted(LineRow.Figures figures, Html row) {
        cell("accepted", row);
        row.raw(speaker.number(figures.accepted().minus(figures.cancelled()).value()));
        if (!figures.cancelled().isZero()) {
            row.raw(" <small>")
                    .text(speaker.say("orderView.givenUp", figures.cancelled().value()))
                    .raw("</small>");
        }
        row.raw("</td>");
    }

    private void number(String column, Cases cases, Html row) {
        cell(column, row);
        row.raw(speaker.number(cases.value())).raw("</td>");
    }

    private void promise(LineRow line, Html row) {
        LineDay day = LineDay.of(line, today);
        cell("promise", row);
        boolean late = line.isLate(today);
        row.raw(late ? "<strong class=\"overdue\">" : "<span>")
                .text(day.told(line, today, speaker))
                .raw(late ? "</strong> " : "</span> ");
        if (day.isPromiseTold(line)) {
            promised(line, row);
        }
        row.raw("</td>");
    }

    private void promised(LineRow line, Html row) {
        boolean later = line.isBehindPromise(today);
        row.raw(
                        later
                                ? "<small class=\"air-promise-changed\"><i class=\"pi pi-clock\""
                                        + " aria-hidden=\"true\"></i> "
                                : "<small>")
                .text(speaker.say(
                        later ? "orderView.promisedEarlier" : draft ? "orderEdit.wouldPromise" : "orderView.promised",
                        speaker.day(line.promise().nineInTen())))
                .raw("</small>");
    }

    private void price(LineRow line, Html row) {
        cell(PRICE, row);
        BigDecimal amount = line.price().amount();
        if (amount != null) {
            row.raw(speaker.amount(amount));
        }
        row.raw("</td>");
    }

    /** What the reason does not tell of: what was given before, and how much that is in all. */
    private String sum(LineRow line) {
        return speaker.say(
                "line.givenBefore", line.givenBefore(), line.figures().allocated());
    }

    private void cell(String column, Html row) {
        row.raw(isNumber(column) ? "<td class=\"number\" data-label=\"" : "<td class=\"" + column + "\" data-label=\"")
                .raw(word(column))
                .raw("\">");
    }
}
