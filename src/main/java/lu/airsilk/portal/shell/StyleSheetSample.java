package lu.airsilk.portal.shell;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.platform.faces.BoardFlight;
import lu.airsilk.platform.faces.Chart;
import lu.airsilk.platform.faces.JourneyStop;
import lu.airsilk.platform.faces.Lane;
import lu.airsilk.platform.faces.NumberLinePart;
import lu.airsilk.platform.faces.PlaceTime;
import lu.airsilk.platform.faces.TimeAxis;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;

/**
 * Made-up values for the style sheet, around a moment.
 *
 * @param now the moment
 */
public record StyleSheetSample(Instant now) implements Serializable {

    private static final String HREF = "style-sheet.xhtml";
    private static final List<String> GOODS =
            List.of("波尔多红葡萄酒 Bordeaux 2022", "Comté 18 mois 孔泰奶酪", "Olio extra vergine 特级初榨橄榄油", "Pumpernickel 黑麦面包");

    /** A product of the heat grid with the share that each store gets. */
    public record HeatLine(String name, List<Integer> percents) implements Serializable {}

    public List<String> states() {
        return List.of(
                "DRAFT",
                "SUBMITTED",
                "IN_AIR",
                "ARRIVED",
                "DISPATCHED",
                "RECEIVED",
                "SHORT",
                "HELD",
                "REJECTED",
                "EXPIRED");
    }

    List<StyleSheetRow> rows() {
        LocalDate first = PlaceTime.CGO.dayOf(now).plusDays(4);
        return IntStream.range(0, 20)
                .mapToObj(n -> new StyleSheetRow(
                        GOODS.get(n % 4) + " · " + (750 + n),
                        Cases.of(n * 7 % 41 + 1),
                        6 + n % 3 * 6,
                        Money.of("%d.%02d".formatted(86 + n * 37, n * 13 % 100), "CNY"),
                        first.plusDays(n % 5),
                        first.plusDays(n % 5 + n % 3),
                        states().get(n % 10)))
                .toList();
    }

    public List<NumberLinePart> numberLine() {
        List<String> ways = List.of("PO", "AWB", "CV", "CE", "CGO", "DL", "KF01");
        List<Integer> units = List.of(240, 120, 96, 0, 312, 48, 66);
        return IntStream.range(0, ways.size())
                .mapToObj(n -> new NumberLinePart(ways.get(n), Units.of(units.get(n)), HREF))
                .toList();
    }

    public List<JourneyStop> milestones() {
        return List.of(
                stop("BKD", PlaceTime.LUX, -70, -72, true),
                stop("RCS", PlaceTime.LUX, -20, -20, true),
                stop("DEP", PlaceTime.LUX, -9, -6, true),
                stop("ARR", PlaceTime.CGO, 3, 5, false),
                stop("CCD", PlaceTime.CGO, 30, 30, false));
    }

    private JourneyStop stop(String name, PlaceTime place, int planned, int then, boolean happened) {
        Optional<Instant> at = Optional.of(hours(then));
        return new JourneyStop(
                name,
                "CV9746 · 24",
                place,
                Optional.of(hours(planned)),
                happened || planned == then ? Optional.empty() : at,
                happened ? at : Optional.empty());
    }

    private Instant hours(int hours) {
        return now.plus(Duration.ofHours(hours));
    }

    public List<BoardFlight> board() {
        return IntStream.range(0, 13)
                .mapToObj(n -> new BoardFlight(
                        "CV97" + (40 + n),
                        PlaceTime.LUX.dayOf(now).plusDays(n).toString().substring(5),
                        n == 5 ? "14:20" : "",
                        Math.max(0, 96 - n * 8),
                        Math.max(0, 100 - n * 11),
                        n % 5 == 1 ? 2 : 0,
                        n % 4,
                        n == 7,
                        n < 3,
                        HREF))
                .toList();
    }

    public Chart chart() {
        List<LocalDate> days = IntStream.range(0, 12)
                .mapToObj(n -> PlaceTime.LUX.dayOf(now).minusDays(11L - n))
                .toList();
        return new Chart(
                Chart.Kind.STACK,
                "CV",
                days.stream().map(day -> day.toString().substring(5)).toList(),
                List.of(tonnes("LUX → CGO", Chart.Tone.SKY, 37), tonnes("CGO", Chart.Tone.PALE, 11)));
    }

    private static Chart.Series tonnes(String name, Chart.Tone tone, int step) {
        return new Chart.Series(
                name,
                tone,
                IntStream.range(0, 12)
                        .mapToObj(n -> Chart.Figure.of(60 + n * step % 90, "/portal/style-sheet.xhtml"))
                        .toList());
    }

    public TimeAxis axis() {
        return new TimeAxis(hours(-60), hours(72));
    }

    public List<Lane> lanes() {
        return List.of(
                new Lane(
                        "CV9746 · 18",
                        "IN_AIR",
                        List.of(
                                span("actual", -40, -6),
                                span("actual", -5, 0),
                                span("estimated", 0, 6),
                                span("planned", 8, 40))),
                new Lane(
                        "CV9752 · 6",
                        "BOOKED",
                        List.of(span("actual", -40, -20), span("planned", 18, 30), span("planned", 32, 60))));
    }

    private Lane.Span span(String certainty, int from, int until) {
        return new Lane.Span(certainty, axis().at(hours(from)), axis().at(hours(until)), certainty);
    }

    public List<HeatLine> heat() {
        return IntStream.range(0, GOODS.size())
                .mapToObj(n -> new HeatLine(
                        GOODS.get(n),
                        IntStream.range(0, 9)
                                .mapToObj(store -> (n * 40 + store * 25) % 125)
                                .map(p -> Math.min(p, 100))
                                .toList()))
                .toList();
    }
}
