package lu.airsilk.purchase.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a step has changed is kept by codes and plain figures, {@code AS0000093 102 → 60 · 46.13 → 48.20 · 2026-12-07}; readers
 * read names and figures.
 */
final class ChangedLines {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String FIGURE = "\\d+(?:\\.\\d+)?";
    private static final String PART = "(?:" + FIGURE + " → " + FIGURE + "|" + DAY + ")";
    private static final Pattern LINE = Pattern.compile("(\\S+) (" + PART + "(?: · " + PART + ")*)(?![\\d…]|\\.\\d)");
    private static final Pattern SAID = Pattern.compile(DAY + "|" + FIGURE);

    private static final Pattern NEXT = Pattern.compile(", (?=\\S+ " + PART + ")");

    private ChangedLines() {}

    /** What was written at the step, line by line: why it was taken stands with the first. */
    static List<String> lines(String written, Function<String, Optional<String>> name, UnaryOperator<String> figure) {
        return NEXT.splitAsStream(written).map(line -> said(line, name, figure)).toList();
    }

    /**
     * What was written at the step, its changes in the reader's words.
     *
     * @param name of a product by its code; without one the change stays as it was written
     */
    static String said(String written, Function<String, Optional<String>> name, UnaryOperator<String> figure) {
        return LINE.matcher(written)
                .replaceAll(line -> Matcher.quoteReplacement(name.apply(line.group(1))
                        .map(called -> called + " " + figures(line.group(2), figure))
                        .orElse(line.group())));
    }

    private static String figures(String parts, UnaryOperator<String> figure) {
        return SAID.matcher(parts).replaceAll(said -> Matcher.quoteReplacement(figure.apply(said.group())));
    }
}
