package lu.airsilk.catalogue.staging.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.mapping.rule.ColumnContent;
import lu.airsilk.catalogue.mapping.rule.ColumnMapping;
import lu.airsilk.catalogue.mapping.rule.Heading;
import lu.airsilk.catalogue.mapping.rule.MappedColumn;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.catalogue.mapping.rule.SheetSample;

/** Columns whose heading says what we keep and that a mapping leaves out all the same: each is told, never just gone. */
public final class LeftOutColumns {

    private final SheetSample sample;
    private final ColumnMapping mapping;

    private LeftOutColumns(SheetSample sample, ColumnMapping mapping) {
        this.sample = sample;
        this.mapping = mapping;
    }

    /**
     * A warning for each such column that is not empty.
     *
     * @param said the headings that a person has spoken of, who knows what is left out
     */
    public static List<RowProblem> of(SheetSample sample, ColumnMapping mapping, Set<String> said) {
        LeftOutColumns columns = new LeftOutColumns(sample, mapping);
        return IntStream.range(0, sample.columns())
                .filter(index -> mapping.columns().stream().noneMatch(column -> column.index() == index))
                .filter(index -> !said.contains(sample.heading(index)))
                .boxed()
                .flatMap(index -> columns.warning(index).stream())
                .toList();
    }

    private Optional<RowProblem> warning(int index) {
        ColumnContent content = new ColumnContent(sample, index);
        List<SheetField> meant = Heading.of(sample.title(index)).understood().stream()
                .filter(field -> field != SheetField.SKU) // suppliers call their own numbers so
                .toList();
        if (content.isEmpty() || meant.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> other = meant.stream()
                .filter(content::allows)
                .flatMap(field -> mapping.columnsOf(field).stream())
                .map(MappedColumn::heading)
                .findFirst();
        return Optional.of(other.map(heading -> warning(index, "column.second", List.of(heading)))
                .orElseGet(() -> warning(index, "column.unlike", List.of())));
    }

    private RowProblem warning(int index, String code, List<String> arguments) {
        return new RowProblem(
                sample.header().number(), sample.heading(index), "", "", code, Severity.WARNING, arguments, "");
    }
}
