package lu.airsilk.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lu.airsilk.identity.Role;

/** A table of {@code src/test/resources/guard}, written by hand. */
final class Table {

    private static final Set<Role> STAFF =
            EnumSet.of(Role.BUYER, Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.FINANCE, Role.QUALITY, Role.ADMIN);

    private Table() {}

    /** The lines of a table, without comments. */
    static List<String> lines(String table) {
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream("/guard/" + table)), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> words(String cell) {
        return Arrays.stream(cell.strip().split(" +", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The roles that a cell names, one by one or all at once. */
    static Set<Role> roles(String cell) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : words(cell)) {
            switch (word) {
                case "STAFF" -> roles.addAll(STAFF);
                case "ALL" -> roles.addAll(EnumSet.complementOf(EnumSet.of(Role.SYSTEM)));
                default -> roles.add(Role.valueOf(word));
            }
        }
        return roles;
    }
}
