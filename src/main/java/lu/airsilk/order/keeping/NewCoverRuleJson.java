package lu.airsilk.order.keeping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.Category;
import lu.airsilk.location.StoreClass;
import lu.airsilk.order.cover.CoverFigures;
import lu.airsilk.order.cover.CoverScope;
import lu.airsilk.order.cover.NewCoverRule;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.FieldsTogether;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * A rule of cover as programs propose it.
 *
 * @param store every one where it is missing
 * @param storeClass every one where it is missing; never beside a store
 * @param category all goods where it is missing
 * @param presentationUnits as it is where it is missing
 * @param serviceLevelPct in how many of a hundred cases there shall be enough
 */
public record NewCoverRuleJson(
        @Nullable String store,
        @Nullable String storeClass,
        @Nullable String category,
        @Nullable Long coverDays,
        @Nullable Long presentationUnits,
        @Nullable BigDecimal serviceLevelPct,
        @Nullable LocalDate validFrom,
        @Nullable String reason) {

    /** The columns of a list. */
    static final Set<String> COLUMNS = new LinkedHashSet<>(List.of(
            "store",
            "storeClass",
            "category",
            "coverDays",
            "presentationUnits",
            "serviceLevelPct",
            "validFrom",
            "reason"));

    /** A list of them, none read yet. */
    static ListSheet<NewCoverRule> list(byte[] file) {
        return ListSheet.of(file, COLUMNS, row -> of(row).listed())
                .about("store", "storeClass", "category", "validFrom")
                .open("store", "storeClass", "category");
    }

    private static NewCoverRuleJson of(ListSheet.Cells row) {
        return new NewCoverRuleJson(
                row.of("store"),
                row.of("storeClass"),
                row.of("category"),
                row.whole("coverDays"),
                row.whole("presentationUnits"),
                row.number("serviceLevelPct"),
                row.day("validFrom"),
                row.of("reason"));
    }

    NewCoverRule checked() {
        return with(Optional.of(RequestFields.value("serviceLevelPct", serviceLevelPct)));
    }

    /** In a list as on the page an empty level leaves it as it is. */
    NewCoverRule listed() {
        return with(Optional.ofNullable(serviceLevelPct));
    }

    private NewCoverRule with(Optional<BigDecimal> level) {
        var fields = new FieldsTogether();
        var one = fields.read(
                () -> Optional.ofNullable(store).map(code -> RequestFields.as("store", code, StoreCode::of)));
        var kind = fields.read(() ->
                Optional.ofNullable(storeClass).map(word -> RequestFields.word("storeClass", word, StoreClass.class)));
        var goods = fields.read(
                () -> Optional.ofNullable(category).map(word -> RequestFields.word("category", word, Category.class)));
        var figures = fields.read(() -> CoverFigures.checked(
                RequestFields.value("coverDays", coverDays), Optional.ofNullable(presentationUnits), level));
        var from = fields.read(() -> RequestFields.value("validFrom", validFrom));
        var why = fields.read(() -> RequestFields.text("reason", reason));
        var scope = fields.read(() -> new CoverScope(one.get(), kind.get(), goods.get()));
        return fields.make(() -> new NewCoverRule(scope.get(), figures.get(), from.get(), why.get()));
    }
}
