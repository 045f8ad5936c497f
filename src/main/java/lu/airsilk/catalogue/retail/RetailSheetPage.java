package lu.airsilk.catalogue.retail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.master.FigureSheet;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Names;
import org.jspecify.annotations.Nullable;

/** The categories of this page by list. */
@Named
@ViewScoped
public class RetailSheetPage extends FigureSheet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RetailBook book;

    @Inject
    transient RetailKeeping keeping;

    @Override
    protected Set<String> columns() {
        return NewRetailCategoryJson.COLUMNS;
    }

    /** What a code and a place are here is not what they are elsewhere. */
    @Override
    protected String told() {
        return "retailCategories.column.";
    }

    /** Those that others stand below first, so that the list can be brought back into an empty house. */
    @Override
    protected Stream<List<@Nullable Object>> inForce() {
        return Stream.concat(
                        book.rows().stream().filter(row -> row.parent().isEmpty()),
                        book.rows().stream().filter(row -> row.parent().isPresent()))
                .map(RetailSheetPage::cells);
    }

    static List<@Nullable Object> cells(RetailCategoryRow row) {
        Names names = row.names();
        return List.of(
                row.code(),
                names.given(Language.EN),
                names.given(Language.ZH),
                names.given(Language.FR),
                names.given(Language.DE),
                row.parent().map(RetailCode::code).orElse(""),
                row.place());
    }

    @Override
    protected int take(byte[] file) {
        return keeping.sayAll(NewRetailCategoryJson.list(file)).size();
    }

    @Override
    protected String taken() {
        return "retailCategories.taken";
    }

    @Override
    protected String page() {
        return "/catalogue/retail-categories";
    }
}
