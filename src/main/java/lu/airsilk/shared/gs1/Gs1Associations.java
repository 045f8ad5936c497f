package lu.airsilk.shared.gs1;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.airsilk.shared.Reason;

/**
 * Which application identifiers miss their companions or stand beside what they must not.
 *
 * <p>GS1 judges over all codes of one item, and a scan may be only one of them; so these are findings, not refusals.
 *
 * @param present the codes that were read
 */
record Gs1Associations(Set<String> present) {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern PLUS = Pattern.compile("\\+");

    /** The findings about one identifier. */
    Stream<Reason> findings(ApplicationIdentifier identifier) {
        Stream<Reason> missing = identifier.requirements().stream()
                .filter(requirement -> COMMA.splitAsStream(requirement).noneMatch(this::isMet))
                .map(requirement -> Reason.of("gs1.needs", identifier.code(), requirement));
        Stream<Reason> clashing = identifier.exclusions().stream()
                .flatMap(COMMA::splitAsStream)
                .flatMap(pattern -> clashes(identifier.code(), pattern).stream())
                .map(other -> Reason.of("gs1.excludes", identifier.code(), other));
        return Stream.concat(missing, clashing);
    }

    private boolean isMet(String alternative) {
        return PLUS.splitAsStream(alternative)
                .allMatch(wanted -> present.stream().anyMatch(code -> matches(code, wanted)));
    }

    private List<String> clashes(String own, String pattern) {
        return present.stream()
                .filter(code -> !code.equals(own) && matches(code, pattern))
                .toList();
    }

    /** In GS1's patterns an {@code n} is any digit. */
    private static boolean matches(String code, String pattern) {
        return code.matches(pattern.replace("n", "\\d"));
    }
}
