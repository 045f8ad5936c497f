package lu.airsilk.purchase.answer;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a step has changed is kept by codes and plain numbers, {@code AS0000093 102 → 60}; readers read names and figures. */
final class ChangedLines {

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\d+) → (\\d+)(?!\\d|…)");

    private ChangedLines() {}

    /**
     * What was written at the step, its changes in the reader's words.
     *
     * @param name of a product by its code; without one the change stays as it was written
     */
    static String said(String written, Function<String, Optional<String>> name, UnaryOperator<String> figure) {
        return LINE.matcher(written)
                .replaceAll(line -> Matcher.quoteReplacement(name.apply(line.group(1))
                        .map(called -> said(called, line, figure))
                        .orElse(line.group())));
    }

    private static String said(String called, MatchResult line, UnaryOperator<String> figure) {
        return called + " " + figure.apply(line.group(2)) + " → " + figure.apply(line.group(3));
    }
}
