package lu.airsilk.consignment.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Free text over one or several lines. */
final class Texts {
    private Texts() {}

    /** What follows the identifier of a line and the lines that go on below it, joined without blanks. */
    static String joined(Line first, Lines rest) {
        List<Line> block = new ArrayList<>(List.of(first));
        while (rest.continues()) {
            block.add(rest.next());
        }
        return block.stream().map(Texts::afterFirstSlash).collect(Collectors.joining());
    }

    static String afterFirstSlash(Line line) {
        return line.text().substring(line.text().indexOf('/') + 1);
    }
}
