package lu.airsilk.message.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lu.airsilk.message.Finding;

/** What was odd so far in a message. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();

    public void add(String code, Field where, Object... arguments) {
        all.add(new Finding(
                code,
                where.line(),
                where.column(),
                Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }
}
