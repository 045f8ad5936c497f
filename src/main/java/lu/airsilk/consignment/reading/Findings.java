package lu.airsilk.consignment.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lu.airsilk.consignment.inbox.rule.Finding;

/** What was odd so far in a message. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    void add(String code, Field where, Object... arguments) {
        all.add(new Finding(
                code,
                where.line(),
                where.column(),
                Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
