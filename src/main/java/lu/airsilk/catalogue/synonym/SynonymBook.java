package lu.airsilk.catalogue.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.ListSheet;

/** The words that mean others, to be read. */
@ApplicationScoped
@Allowed({Role.BUYER, Role.AUDIT})
public class SynonymBook {

    @Inject
    Synonyms synonyms;

    @Inject
    SearchMisses misses;

    /** A page of them, by word. */
    public Page<SynonymRow> rows(Paging paging) {
        return synonyms.page(paging);
    }

    /** A page of what people of stores searched for in vain, the most frequent first. */
    public Page<MissRow> misses(Paging paging) {
        return misses.page(paging);
    }

    public Stream<SynonymRow> all() {
        return synonyms.all();
    }

    /** What would be kept if this were said; nothing is written. */
    @Allowed(Role.BUYER)
    public SynonymRow tried(NewSynonym said) {
        synonyms.requireNamed(said.meaning());
        return new SynonymRow(0, 0, said.language(), said.word(), said.meaning());
    }

    /** The same of each of a list; what is wrong with any is told at once, at its row. */
    @Allowed(Role.BUYER)
    public List<SynonymRow> triedAll(ListSheet<NewSynonym> said) {
        return said.each(SynonymKeeping::what, this::tried);
    }

    public SynonymRow row(long id) {
        return synonyms.get(id).row();
    }
}
