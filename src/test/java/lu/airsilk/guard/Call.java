package lu.airsilk.guard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lu.airsilk.identity.Role;

/**
 * One REST call and who may make it.
 *
 * @param path as the resource writes it, with its parameters in braces
 * @param extra of a reading, how it is asked; of a command, another body that its key must not serve
 */
record Call(String method, String path, Set<Role> who, Set<String> marks, String extra) {

    /** All REST calls, in the order of the table. */
    static final List<Call> ALL =
            Table.lines("calls.txt").stream().map(Call::of).toList();

    /** The call that a request makes; the one with the fewest parameters when its path can be read as several. */
    static Optional<Call> of(String method, String path) {
        return ALL.stream().filter(call -> call.matches(method, path)).min(Comparator.comparingLong(Call::parameters));
    }

    private long parameters() {
        return path.chars().filter(sign -> sign == '{').count();
    }

    private static Call of(String line) {
        String[] part = line.split("\\|", 4);
        List<String> call = Table.words(part[0]);
        Set<Role> who = Table.roles(part[1]);
        if (call.getFirst().equals("GET")) {
            who.add(Role.AUDIT);
        }
        return new Call(call.getFirst(), call.getLast(), who, Set.copyOf(Table.words(part[2])), part[3].strip());
    }

    boolean isCommand() {
        return !isReading() && !is("no-key");
    }

    boolean isReading() {
        return method.equals("GET");
    }

    boolean is(String mark) {
        return marks.contains(mark);
    }

    private boolean matches(String verb, String requested) {
        return method.equals(verb) && pattern().matcher(requested).matches();
    }

    private Pattern pattern() {
        return Pattern.compile(path.replaceAll("\\{[^}]*}", "[^/]+"));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
