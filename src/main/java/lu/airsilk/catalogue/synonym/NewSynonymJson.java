package lu.airsilk.catalogue.synonym;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lu.airsilk.platform.file.ListSheet;
import org.jspecify.annotations.Nullable;

/**
 * What a word means, as programs write it.
 *
 * @param language of the word, such as {@code zh}
 */
public record NewSynonymJson(
        @Nullable String language,
        @Nullable String word,
        @Nullable String means) {

    /** The columns of a list. */
    static final Set<String> COLUMNS = new LinkedHashSet<>(List.of("language", "word", "means"));

    /** A list of them, none read yet. */
    static ListSheet<NewSynonym> list(byte[] file) {
        return ListSheet.of(
                        file,
                        COLUMNS,
                        row -> new NewSynonymJson(row.of("language"), row.of("word"), row.of("means")).checked())
                .about("word", "means");
    }

    NewSynonym checked() {
        return NewSynonym.read(language, word, means);
    }
}
