package lu.airsilk.message.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lu.airsilk.message.MessageFinding;

/** What was odd so far in a message. */
public final class Findings {
    private final List<MessageFinding> all = new ArrayList<>();

    public void add(String code, Field where, Object... arguments) {
        all.add(new MessageFinding(
                code,
                where.line(),
                where.column(),
                Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    public List<MessageFinding> all() {
        return List.copyOf(all);
    }
}
