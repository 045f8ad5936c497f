package lu.airsilk.catalogue.synonym;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.master.FigureSheet;
import org.jspecify.annotations.Nullable;

/** The words of this page by list. */
@Named
@ViewScoped
public class SynonymSheetPage extends FigureSheet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SynonymBook book;

    @Inject
    transient SynonymKeeping keeping;

    @Override
    protected Set<String> columns() {
        return NewSynonymJson.COLUMNS;
    }

    @Override
    protected Stream<List<@Nullable Object>> inForce() {
        return book.all().map(row -> List.of(row.language().code(), row.word(), row.meaning()));
    }

    @Override
    protected int take(byte[] file) {
        return keeping.sayAll(NewSynonymJson.list(file)).size();
    }

    @Override
    protected String taken() {
        return "searchWords.taken";
    }

    @Override
    protected String page() {
        return "/catalogue/search-words";
    }
}
