package lu.airsilk.catalogue.synonym;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.catalogue.goods.rule.SearchText;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Language;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** A word that people search for, and what goods bear in their names instead. It may mean several things, each a synonym. */
@Entity
@Table(name = "synonym")
@Audited
public class Synonym extends VersionedEntity {

    private String language;

    private String word;

    /** The word as it is looked up: read by queries alone. */
    @SuppressWarnings("UnusedVariable")
    @NotAudited
    private String folded;

    @Column(name = "means")
    private String meaning;

    @SuppressWarnings("NullAway.Init")
    protected Synonym() {}

    Synonym(NewSynonym said) {
        language = said.language().code();
        word = said.word();
        folded = SearchText.fold(said.word());
        meaning = said.meaning();
    }

    /** The word is one of this language. */
    void isOf(Language other) {
        language = other.code();
    }

    SynonymRow row() {
        return new SynonymRow(id(), version(), Language.ofCode(language).orElseThrow(), word, meaning);
    }
}
