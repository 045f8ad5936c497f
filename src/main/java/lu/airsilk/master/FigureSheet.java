package lu.airsilk.master;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.platform.faces.Choices;
import lu.airsilk.platform.faces.CsvAnswer;
import lu.airsilk.platform.faces.ListFile;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.file.CsvSheetWriter;
import org.jspecify.annotations.Nullable;

/**
 * Figures by list: a file of them is taken whole or not at all, and what is in force goes out in the same columns, so that somebody
 * changes it and brings it back. A page of each figure says which columns and which service.
 */
public abstract class FigureSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ListFile list = new ListFile();

    /** Whether somebody has asked for it; most people look at one figure. */
    private boolean open;

    @PostConstruct
    void asked() {
        open = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("list");
    }

    public boolean isOpen() {
        return open;
    }

    /** The columns, in order. */
    protected abstract Set<String> columns();

    /** The columns that take one word of several; none unless the figure has such. */
    protected Map<String, Class<? extends Enum<?>>> words() {
        return Map.of();
    }

    /** The texts' first words that tell what stands in a column. */
    protected String told() {
        return "proposal.column.";
    }

    /** What is in force today, a cell for each column; nothing for an empty one. */
    protected abstract Stream<List<@Nullable Object>> inForce();

    /** Takes each row of the file, or none of them; gives how many. */
    protected abstract int take(byte[] file);

    /** What is told of so many that were taken. */
    protected abstract String taken();

    /** Where it is shown, such as {@code /order/cover-rules}. */
    protected abstract String page();

    public @Nullable String load() {
        return list.take(this::take)
                .map(taken -> {
                    PageWords.done(taken(), taken);
                    return page() + ".xhtml?faces-redirect=true";
                })
                .orElse(null);
    }

    /** Sends what is in force. */
    public void download() throws IOException {
        CsvAnswer.send(page().substring(page().lastIndexOf('/') + 1), this::write);
    }

    /** Writes what is in force, as a file that can be brought back. */
    public void write(OutputStream out) throws IOException {
        try (CsvSheetWriter csv = new CsvSheetWriter(out, ',')) {
            csv.row(List.copyOf(columns()));
            inForce()
                    .forEach(row -> csv.row(
                            row.stream().map(cell -> cell == null ? "" : cell).toList()));
        }
    }

    public String getColumns() {
        return String.join(", ", columns());
    }

    /** What stands in each column, in the words of the reader: the file itself is in the words of programs. */
    public List<Meaning> getMeanings() {
        return columns().stream()
                .map(column -> new Meaning(
                        column,
                        PageWords.say(told() + column),
                        Optional.ofNullable(words().get(column))
                                .map(Choices::of)
                                .orElse(List.of())))
                .toList();
    }

    public ListFile getList() {
        return list;
    }

    /**
     * A column of the list.
     *
     * @param words those that it takes; none where it takes any text or figure
     */
    public record Meaning(String column, String meaning, List<SelectItem> words) {}
}
