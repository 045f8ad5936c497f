package lu.airsilk.platform.faces;

import static lu.airsilk.platform.json.JsonOnce.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.shared.Money;

/**
 * Figures as a picture and as the table beside it: one figure of each series for each label. Every series has as many
 * figures as there are labels.
 *
 * @param kind how it is drawn
 * @param head what the labels are, such as “month”
 * @param labels in the reader's words, along the axis
 * @param newestFirst the table begins with the last label, since the eyes begin there too; the picture runs as time does
 * @param days that the labels name, by which they lie along the axis; none where all lie equally far apart
 */
public record Chart(
        Kind kind, String head, List<String> labels, List<Series> series, boolean newestFirst, List<LocalDate> days)
        implements Serializable {

    public Chart(Kind kind, String head, List<String> labels, List<Series> series) {
        this(kind, head, labels, series, false, List.of());
    }

    /** The same, whose labels are days gone by. */
    public Chart ofThePast() {
        return new Chart(kind, head, labels, series, true, days);
    }

    /** The same, whose labels lie as far apart as these days do; one day alone has nothing to be apart from. */
    public Chart on(List<LocalDate> named) {
        return new Chart(kind, head, labels, series, newestFirst, named.size() > 1 ? named : List.of());
    }

    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        days = List.copyOf(days);
        int width = labels.size();
        if (series.stream().anyMatch(one -> one.figures().size() != width)) {
            throw new IllegalArgumentException("a series needs " + width + " figures");
        }
    }

    /** How the figures are drawn. */
    public enum Kind {
        /** Bars side by side. */
        BARS,
        /** Bars of one label on top of each other. */
        STACK,
        /** Bars that lie, for long labels. */
        ROWS,
        /** One line for each series. */
        LINES,
        /** One line for each series, whose figures hold until the next label: prices do not glide. */
        STEPS
    }

    /** What a colour says; which colour it is stands in the style sheet. */
    public enum Tone {
        SKY,
        PALE,
        GOOD,
        WATCH,
        STOP
    }

    /**
     * Figures of one sort.
     *
     * @param name with its unit, such as “tonnes”
     * @param apart of another unit than the other series, and so with an axis of its own
     */
    public record Series(String name, Tone tone, List<Figure> figures, boolean apart) implements Serializable {

        public Series(String name, Tone tone, List<Figure> figures) {
            this(name, tone, figures, false);
        }

        /** The same on an axis of its own. */
        public Series onItsOwnAxis() {
            return new Series(name, tone, figures, true);
        }

        public Series {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A number, if there is one, and the list of what it counts.
     *
     * @param href an address from the portal's root; empty when there is no such list
     * @param decimals how many the table writes at least: a price has those of its currency, a rate one
     */
    public record Figure(Optional<BigDecimal> value, String href, int decimals) implements Serializable {

        /** Where there is nothing to draw, such as a price before its first day. */
        public static final Figure NONE = new Figure(Optional.empty(), "", 0);

        public static Figure of(BigDecimal value, String href) {
            return new Figure(Optional.of(value), href, 0);
        }

        /** A rate in hundredths with one decimal, as all below and above it. */
        public static Figure percent(BigDecimal value, String href) {
            return new Figure(Optional.of(value), href, 1);
        }

        public static Figure of(Money price) {
            return new Figure(Optional.of(price.amount()), "", price.currency().getDefaultFractionDigits());
        }

        public static Figure of(long value, String href) {
            return of(BigDecimal.valueOf(value), href);
        }

        public static Figure of(long value) {
            return of(value, "");
        }
    }

    /** A line of the table. */
    public record Row(String label, List<Figure> figures) implements Serializable {}

    /** The lines of the table, one for each label. */
    public List<Row> rows() {
        List<Row> rows = IntStream.range(0, labels.size())
                .mapToObj(n -> new Row(
                        labels.get(n),
                        series.stream().map(one -> one.figures().get(n)).toList()))
                .toList();
        return newestFirst ? rows.reversed() : rows;
    }

    /** True when there is nothing to draw: no label, or all figures are zero. */
    public boolean isEmpty() {
        return series.stream()
                .flatMap(one -> one.figures().stream())
                .allMatch(figure ->
                        figure.value().filter(value -> value.signum() != 0).isEmpty());
    }

    /** What the browser draws: the numbers and what they mean, no look. */
    public String json() {
        JsonArrayBuilder sets = JSON.createArrayBuilder();
        series.forEach(one -> sets.add(set(one)));
        JsonObjectBuilder chart = JSON.createObjectBuilder()
                .add("type", kind == Kind.LINES || kind == Kind.STEPS ? "line" : "bar")
                .add("kind", kind.name())
                .add(
                        "data",
                        JSON.createObjectBuilder()
                                .add("labels", JSON.createArrayBuilder(labels))
                                .add("datasets", sets));
        if (!days.isEmpty()) {
            JsonArrayBuilder along = JSON.createArrayBuilder();
            days.forEach(day -> along.add(day.toEpochDay()));
            chart.add("days", along);
        }
        return chart.build().toString();
    }

    private static JsonObjectBuilder set(Series series) {
        JsonArrayBuilder numbers = JSON.createArrayBuilder();
        JsonArrayBuilder links = JSON.createArrayBuilder();
        series.figures().forEach(figure -> {
            figure.value().ifPresentOrElse(numbers::add, numbers::addNull);
            links.add(figure.href());
        });
        JsonObjectBuilder set = JSON.createObjectBuilder()
                .add("label", series.name())
                .add("tone", series.tone().name().toLowerCase(Locale.ROOT))
                .add("data", numbers)
                .add("links", links);
        if (series.figures().stream().anyMatch(figure -> figure.decimals() > 0)) {
            JsonArrayBuilder decimals = JSON.createArrayBuilder();
            series.figures().forEach(figure -> decimals.add(figure.decimals()));
            set.add("decimals", decimals);
        }
        return series.apart() ? set.add("yAxisID", "beside") : set;
    }
}
