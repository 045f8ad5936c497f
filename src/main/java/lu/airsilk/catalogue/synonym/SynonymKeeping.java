package lu.airsilk.catalogue.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import lu.airsilk.catalogue.goods.rule.SearchText;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.file.ListSheet;

/** Keeps what words mean: in force at once, for the next search of everybody. */
@ApplicationScoped
public class SynonymKeeping {

    @Inject
    Synonyms synonyms;

    @Inject
    SearchMisses misses;

    /**
     * Says what a word means, beside what it means already; said again, its language can be another one. Refused while nothing is
     * called what it shall mean: who searched for it would find as little as before.
     *
     * @return the number under which it is kept
     */
    @Transactional
    @Allowed(Role.BUYER)
    public long say(NewSynonym said) {
        synonyms.requireNamed(said.meaning());
        Synonym kept =
                synonyms.find(SearchText.fold(said.word()), said.meaning()).orElseGet(() -> added(new Synonym(said)));
        kept.isOf(said.language());
        misses.found(SearchText.fold(said.word()));
        return kept.id();
    }

    /** Says each of a list, or none of them: what is wrong with any is told at once, at its row. */
    @Transactional
    @Allowed(Role.BUYER)
    public List<Long> sayAll(ListSheet<NewSynonym> said) {
        return said.each(SynonymKeeping::what, this::say);
    }

    /** A row of a list is about a word and one meaning of it. */
    static List<String> what(NewSynonym said) {
        return List.of(SearchText.fold(said.word()), said.meaning());
    }

    /** The word does not mean that any more. */
    @Transactional
    @Allowed(Role.BUYER)
    public void withdraw(long id) {
        synonyms.remove(synonyms.get(id));
    }

    private Synonym added(Synonym synonym) {
        synonyms.add(synonym);
        return synonym;
    }
}
