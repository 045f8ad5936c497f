package lu.airsilk.catalogue.mapping.rule;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.shared.Language;

/** Finds what the columns of a sheet mean, by their headings and by what stands under them. */
final class ColumnRecognition {

    /** Cells alone persuade less than a heading does. */
    private static final int BY_CELLS = 60;

    private static final int LEAST = 50;
    private static final int EMPTY_COLUMN = 25;

    private final SheetSample sample;
    private final List<String> names;
    private final List<Heading> headings;
    private final List<ColumnContent> contents;
    private final NotationGuess notation;

    private record Candidate(int column, SheetField field, int confidence) {}

    ColumnRecognition(SheetSample sample) {
        this.sample = sample;
        names = sample.headings();
        headings = indexes().map(column -> Heading.of(sample.title(column))).toList();
        contents = indexes().map(column -> new ColumnContent(sample, column)).toList();
        notation = new NotationGuess(sample);
    }

    /** The best candidate first; a column is taken once, and a field too unless it repeats. */
    ColumnMapping mapping() {
        Set<Integer> takenColumns = new HashSet<>();
        Set<SheetField> takenFields = EnumSet.noneOf(SheetField.class);
        List<MappedColumn> columns = candidates()
                .filter(candidate -> !takenColumns.contains(candidate.column())
                        && (takenFields.add(candidate.field())
                                || candidate.field().repeats()))
                .filter(candidate -> takenColumns.add(candidate.column()))
                .map(candidate -> column(candidate.column(), candidate.field(), candidate.confidence()))
                .sorted(Comparator.comparingInt(MappedColumn::index))
                .toList();
        return new ColumnMapping(columns, Map.of());
    }

    /** This column as this field, with what its heading and cells tell about reading it. */
    MappedColumn column(int index, SheetField field, int confidence) {
        return new MappedColumn(
                index, names.get(index), field, confidence, notation.of(index, field, headings.get(index)));
    }

    private Stream<Candidate> candidates() {
        return indexes()
                .flatMap(column -> Stream.concat(fields(column), names(column)))
                .filter(candidate -> candidate.confidence() >= LEAST)
                .sorted(Comparator.comparingInt(Candidate::confidence)
                        .reversed()
                        .thenComparingInt(Candidate::column));
    }

    private Stream<Candidate> fields(int column) {
        return Stream.of(SheetField.values()).map(field -> new Candidate(column, field, confidence(column, field)));
    }

    /** Cells are read only for what their answer can change: of a wide sheet they are nearly all the work. */
    private int confidence(int column, SheetField field) {
        int byHeading = byHeading(column, field);
        return byHeading < BY_CELLS && isShownByCells(column, field) ? BY_CELLS : byHeading;
    }

    private int byHeading(int column, SheetField field) {
        int score = headings.get(column).score(field);
        ColumnContent content = contents.get(column);
        return score > 0 && content.allows(field) ? score - (content.isEmpty() ? EMPTY_COLUMN : 0) : 0;
    }

    private boolean isShownByCells(int column, SheetField field) {
        return !headings.get(column).isIgnored() && contents.get(column).proves(field);
    }

    /** A heading that says "name" without saying in which language. */
    private Stream<Candidate> names(int column) {
        Heading heading = headings.get(column);
        if (heading.language().isPresent() || heading.nameScore() == 0) {
            return Stream.empty();
        }
        List<String> texts = sample.filled(column).map(RawCell::text).toList();
        Optional<Language> byCells = TextLanguage.of(texts);
        Language language = byCells.or(() -> heading.ownLanguage())
                .filter(found -> found != Language.ZH || byCells.isPresent())
                .orElse(Language.EN);
        boolean allowed = contents.get(column).allows(SheetField.name(language));
        int penalty = texts.isEmpty() ? EMPTY_COLUMN : 0;
        return Stream.of(new Candidate(column, SheetField.name(language), allowed ? heading.nameScore() - penalty : 0));
    }

    private Stream<Integer> indexes() {
        return IntStream.range(0, sample.columns()).boxed();
    }
}
