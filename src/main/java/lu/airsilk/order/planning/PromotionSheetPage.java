package lu.airsilk.order.planning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.master.FigureSheet;
import lu.airsilk.order.promotion.NewPromotion;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** The promotions that run and come by list: a buyer plans a season in a sheet. */
@Named
@ViewScoped
public class PromotionSheetPage extends FigureSheet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PromotionBook book;

    @Inject
    transient PromotionPlanning planning;

    @Override
    protected Set<String> columns() {
        return NewPromotionJson.COLUMNS;
    }

    /** What a day and a store are here is not what they are elsewhere. */
    @Override
    protected String told() {
        return "promotions.column.";
    }

    @Override
    protected Stream<List<@Nullable Object>> inForce() {
        return book.ahead().stream()
                .map(promotion ->
                        Stream.concat(titles(promotion), others(promotion)).toList());
    }

    private static Stream<Object> titles(NewPromotion promotion) {
        return Language.SPOKEN.stream().map(promotion.title()::given);
    }

    private static Stream<Object> others(NewPromotion promotion) {
        return Stream.of(
                promotion.days().from(),
                promotion.days().to(),
                String.join(" ", NewPromotionJson.places(promotion.goods())),
                promotion.goods().skus().stream().map(Sku::code).collect(Collectors.joining(" ")));
    }

    @Override
    protected int take(byte[] file) {
        return planning.sayAll(NewPromotionJson.list(file)).size();
    }

    @Override
    protected String taken() {
        return "promotions.taken";
    }

    @Override
    protected String page() {
        return "/order/promotions";
    }
}
