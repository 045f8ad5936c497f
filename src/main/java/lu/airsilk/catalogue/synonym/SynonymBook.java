package lu.airsilk.catalogue.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;

/** The words that mean others, to be read. */
@ApplicationScoped
@Allowed({Role.BUYER, Role.AUDIT})
public class SynonymBook {

    @Inject
    Synonyms synonyms;

    /** A page of them, by word. */
    public Page<SynonymRow> rows(Paging paging) {
        return synonyms.page(paging);
    }

    public Stream<SynonymRow> all() {
        return synonyms.all();
    }

    public SynonymRow row(long id) {
        return synonyms.get(id).row();
    }
}
