package lu.airsilk.platform.file;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A list of things that somebody sends as a small table ({@link SmallSheet}): its first row names the columns as the fields
 * of one thing are named, each other row is one thing. A command takes all of them or none, and tells what is wrong in any
 * row at once.
 *
 * @param <T> what a row says
 */
public final class ListSheet<T> {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,8})?");

    /** As a spreadsheet in Europe writes a fraction; three digits behind the comma may as well be thousands. */
    private static final Pattern COMMA = Pattern.compile("-?\\d{1,12},(?!\\d{3}$)\\d{1,8}");

    /** By the number in the file, counted from 1: the first is the row that names the columns. */
    private final Map<Integer, Cells> rows;

    private final Function<Cells, T> thing;

    /** The columns that say what a row is about, as far as is known. */
    private final List<String> about;

    /** Those of them that a row may leave empty, and says thereby what it is about. */
    private final Set<String> open;

    private ListSheet(Map<Integer, Cells> rows, Function<Cells, T> thing, List<String> about, Set<String> open) {
        this.rows = rows;
        this.thing = thing;
        this.about = about;
        this.open = open;
    }

    /** The same, where these columns say what a row is about: of two that are written alike, that is told though one cannot be read. */
    public ListSheet<T> about(String... columns) {
        return new ListSheet<>(rows, thing, List.of(columns), open);
    }

    /** The same, where of the columns that say what a row is about these may be empty: for all, or for none, of them. */
    public ListSheet<T> open(String... columns) {
        return new ListSheet<>(rows, thing, about, Set.of(columns));
    }

    /**
     * What a row says of each column; nothing for a cell that is empty or not there. A cell that holds anything else than it
     * should is noted and says nothing: the row is refused for all of them together.
     */
    public static final class Cells {

        private final Map<String, String> said;
        private final List<Refusal> unread = new ArrayList<>();

        public Cells(Map<String, String> said) {
            this.said = said;
        }

        public Map<String, String> said() {
            return said;
        }

        private void unread(Refusal why, String column) {
            unread.add(why.at(column));
        }

        /** What cannot be read, and what else is refused; that such a cell lacks is said already. */
        private Refused with(List<Refusal> others) {
            Set<Optional<String>> noted = unread.stream().map(Refusal::field).collect(Collectors.toSet());
            return new Refused(Stream.concat(
                            unread.stream(), others.stream().filter(other -> !noted.contains(other.field())))
                    .toList());
        }

        public @Nullable String of(String column) {
            return said.get(column);
        }

        /** A number with a point before its fraction, as programs write it, or a comma where it can be nothing else. */
        public @Nullable BigDecimal number(String column) {
            String said = of(column);
            if (said == null) {
                return null;
            }
            String written = COMMA.matcher(said).matches() ? said.replace(',', '.') : said;
            if (!NUMBER.matcher(written).matches()) {
                unread(Refusal.of("list.number", column, said), column);
                return null;
            }
            return new BigDecimal(written);
        }

        /** The same without a fraction. */
        public @Nullable Long whole(String column) {
            BigDecimal said = number(column);
            if (said != null && said.scale() > 0) {
                unread(Refusal.of("list.whole", column, said.toPlainString()), column);
                return null;
            }
            return said == null ? null : said.longValueExact();
        }

        /** A day as {@code 2027-01-01}. */
        public @Nullable LocalDate day(String column) {
            String said = of(column);
            try {
                return said == null ? null : LocalDate.parse(said);
            } catch (DateTimeParseException none) {
                unread(Refusal.of("field.day", said), column);
                return null;
            }
        }

        /** Several words in one cell, with blanks between. */
        public @Nullable List<String> words(String column) {
            return Optional.ofNullable(of(column))
                    .map(words -> Arrays.asList(words.split("\\s+", -1)))
                    .orElse(null);
        }
    }

    /**
     * Reads the table, and none of its rows yet; rows without any cell do not count.
     *
     * @param columns those that there can be; any other is refused, so that nothing is left out without a word
     * @param thing makes something of a row, or refuses it
     */
    public static <T> ListSheet<T> of(byte[] file, Set<String> columns, Function<Cells, T> thing) {
        return of(SmallSheet.rows(new ByteArrayInputStream(file)), columns, thing);
    }

    /** The same of a list of thousands, such as a tariff, that a program has written. */
    public static <T> ListSheet<T> ofThousands(byte[] file, Set<String> columns, Function<Cells, T> thing) {
        return of(SmallSheet.thousands(new ByteArrayInputStream(file)), columns, thing);
    }

    private static <T> ListSheet<T> of(List<List<String>> all, Set<String> columns, Function<Cells, T> thing) {
        Refused.unless(!all.isEmpty(), "list.empty");
        List<String> named = all.getFirst().stream().map(String::strip).toList();
        checked(named, columns);
        Map<Integer, Cells> rows = new TreeMap<>();
        IntStream.range(1, all.size()).forEach(row -> rows.put(row + 1, cells(named, all.get(row))));
        rows.values().removeIf(cells -> cells.said().isEmpty());
        Refused.unless(!rows.isEmpty(), "list.empty");
        return new ListSheet<>(rows, thing, List.of(), Set.of());
    }

    private static void checked(List<String> named, Set<String> columns) {
        Set<String> seen = new HashSet<>();
        List<Refusal> wrong = named.stream()
                .flatMap(column -> !columns.contains(column)
                        ? Stream.of(Refusal.of("list.column", column, String.join(", ", columns)))
                        : seen.add(column) ? Stream.empty() : Stream.of(Refusal.of("list.columnTwice", column)))
                .map(refusal -> refusal.inRow(1))
                .toList();
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    private static Cells cells(List<String> named, List<String> row) {
        Map<String, String> said = new HashMap<>();
        IntStream.range(0, Math.min(named.size(), row.size()))
                .filter(column -> !row.get(column).isBlank())
                .forEach(column -> said.put(
                        named.get(column), CsvGuard.unguarded(row.get(column).strip())));
        return new Cells(said);
    }

    /** What stands in each row, by its number in the file. */
    public Map<Integer, Cells> cells() {
        return Collections.unmodifiableMap(rows);
    }

    /** Does it with each, whatever others are refused, and refuses once with all refusals, each at its row. */
    public <R> List<R> each(Function<T, R> act) {
        return each((row, thing) -> act.apply(thing));
    }

    /**
     * The same; a row that says the same thing as one before it is refused by that row.
     *
     * @param what a row is about
     */
    public <R> List<R> each(Function<T, ?> what, Function<T, R> act) {
        Map<Object, Integer> said = new HashMap<>();
        return each((row, thing) -> {
            refuseTwice(said.putIfAbsent(what.apply(thing), row));
            return act.apply(thing);
        });
    }

    private static void refuseTwice(@Nullable Integer before) {
        if (before != null) {
            throw new Refused(twice(before));
        }
    }

    private static Refusal twice(Integer before) {
        return Refusal.of("list.twice", before);
    }

    private <R> List<R> each(BiFunction<Integer, T, R> act) {
        List<R> done = new ArrayList<>();
        List<Refusal> wrong = new ArrayList<>();
        Map<List<String>, Integer> written = new HashMap<>();
        Set<Integer> unread = new HashSet<>();
        rows.forEach((row, cells) -> {
            Set<Refusal> no = new LinkedHashSet<>();
            try {
                done.add(act.apply(row, made(cells)));
            } catch (Refused refused) {
                no.addAll(refused.refusals());
            }
            if (!no.isEmpty()) {
                unread.add(row);
            }
            // of two rows that can be read their things know whether they are about the same
            written(cells)
                    .map(about -> written.putIfAbsent(about, row))
                    .filter(before -> unread.contains(row) || unread.contains(before))
                    .map(ListSheet::twice)
                    .ifPresent(no::add);
            no.forEach(refusal -> wrong.add(refusal.inRow(row)));
        });
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return List.copyOf(done);
    }

    /** What the row is about as it is written; empty where that is not known, or the row does not say all of it. */
    private Optional<List<String>> written(Cells cells) {
        boolean said = !about.isEmpty()
                && about.stream().allMatch(column -> open.contains(column) || cells.of(column) != null);
        return said
                ? Optional.of(about.stream()
                        .map(column -> cells.said().getOrDefault(column, "").toUpperCase(Locale.ROOT))
                        .toList())
                : Optional.empty();
    }

    private T made(Cells row) {
        Cells cells = new Cells(row.said());
        T made;
        try {
            made = thing.apply(cells);
        } catch (Refused refused) {
            throw cells.with(refused.refusals());
        }
        if (!cells.unread.isEmpty()) {
            throw cells.with(List.of());
        }
        return made;
    }
}
