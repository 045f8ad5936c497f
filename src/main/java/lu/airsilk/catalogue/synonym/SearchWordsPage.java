package lu.airsilk.catalogue.synonym;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.Language;
import org.jspecify.annotations.Nullable;

/** The words that people search for, what they mean, and a new one. */
@Named
@ViewScoped
public class SearchWordsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/catalogue/search-words.xhtml?faces-redirect=true";

    @Inject
    transient SynonymBook book;

    @Inject
    transient SynonymKeeping keeping;

    @Inject
    transient CurrentActor actor;

    private final Rows<SynonymRow> rows = new Rows<>(paging -> book.rows(paging), row -> Long.toString(row.id()));

    private final Rows<MissRow> misses = new Rows<>(paging -> book.misses(paging), MissRow::folded);

    private @Nullable SynonymRow removed;
    private String language = "";
    private String word = "";
    private String meaning = "";

    /** Stores search in Chinese. */
    @PostConstruct
    void begin() {
        language = Language.ZH.code();
    }

    public String say() {
        NewSynonym said = NewSynonym.read(language, word, meaning);
        keeping.say(said);
        PageWords.done("searchWords.said", said.word(), said.meaning());
        return PAGE;
    }

    /** Removes it for everybody; until the page is left it can be undone. */
    public void withdraw(SynonymRow row) {
        keeping.withdraw(row.id());
        removed = row;
        rows.refresh();
    }

    /** Says the removed one again. */
    public void undo() {
        SynonymRow again = Objects.requireNonNull(removed);
        keeping.say(new NewSynonym(again.language(), again.word(), again.meaning()));
        removed = null;
        rows.refresh();
        PageWords.here(PageWords.say("searchWords.said", again.word(), again.meaning()));
    }

    public boolean isUndoable() {
        return removed != null;
    }

    /** What was removed last. */
    public String getRemoved() {
        SynonymRow row = Objects.requireNonNull(removed);
        return PageWords.say("searchWords.withdrawn", row.word(), row.meaning());
    }

    /** So long searches in vain are listed. */
    public long getKeptDays() {
        return SearchMisses.KEPT.toDays();
    }

    public Rows<MissRow> getMisses() {
        return misses;
    }

    public boolean isMayKeep() {
        return actor.has(Role.BUYER);
    }

    public List<Language> getLanguages() {
        return Language.SPOKEN;
    }

    public Rows<SynonymRow> getRows() {
        return rows;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = Objects.requireNonNullElse(language, "");
    }

    public String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = Objects.requireNonNullElse(word, "");
    }

    public String getMeaning() {
        return meaning;
    }

    public void setMeaning(@Nullable String meaning) {
        this.meaning = Objects.requireNonNullElse(meaning, "");
    }
}
