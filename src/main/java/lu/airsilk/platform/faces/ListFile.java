package lu.airsilk.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A file with a list that a page takes whole or not at all: what is wrong in any of its rows is told at once, row by row
 * ({@code air:wrong}).
 */
public class ListFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 8 << 20;

    private final String words;
    private transient @Nullable Part file;
    private List<String> wrong = List.of();

    public ListFile() {
        this("list");
    }

    /** @param words the texts' first word: {@code .row} tells a row and what is wrong with it, {@code .wrong} how many are wrong */
    public ListFile(String words) {
        this.words = words;
    }

    /** Does it with the content of the file; empty when it was refused, which is told. */
    public <T> Optional<T> take(Function<byte[], T> act) {
        return tell(() -> act.apply(content()));
    }

    private byte[] content() {
        try (InputStream content = Objects.requireNonNull(file).getInputStream()) {
            return content.readNBytes(MOST_BYTES); // what is larger than any list is refused by who reads it
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same with what was typed row by row. */
    public <T> Optional<T> tell(Supplier<T> act) {
        wrong = List.of();
        try {
            return Optional.of(act.get());
        } catch (Refused refused) {
            if (isOfFields(refused)) {
                throw refused;
            }
            told(refused);
            return Optional.empty();
        }
    }

    /** What is asked beside the list is told beside its field, as everywhere. */
    private static boolean isOfFields(Refused refused) {
        return refused.refusals().stream()
                .allMatch(no -> no.row().isEmpty() && no.field().isPresent());
    }

    /** The rows stand above the form, what they come to in the page's message, which leads to them. */
    private void told(Refused refused) {
        Speaker speaker = Speaker.here();
        boolean rows = refused.refusals().stream().anyMatch(no -> no.row().isPresent());
        if (rows) {
            wrong = refused.refusals().stream()
                    .map(no -> no.row().isPresent()
                            ? speaker.say(words + ".row", no.row().getAsInt(), inColumn(no, speaker))
                            : speaker.say(no))
                    .toList();
        }
        PageWords.found(
                FacesMessage.SEVERITY_ERROR,
                "wrong",
                rows
                        ? PageWords.say(words + ".wrong", wrong.size())
                        : speaker.say(refused.refusals().getFirst()));
    }

    /** With the column that it is about, unless the sentence names it. */
    private static String inColumn(Refusal no, Speaker speaker) {
        String sentence = speaker.say(no);
        return no.field()
                .filter(column -> !column.contains("[") && !sentence.contains(column))
                .map(column -> speaker.say("list.inColumn", sentence, column))
                .orElse(sentence);
    }

    /** What is wrong, a sentence for each; empty before anything was refused. */
    public List<String> getWrong() {
        return wrong;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
