package lu.airsilk.order.keeping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.catalogue.Category;
import lu.airsilk.location.StoreClass;
import lu.airsilk.order.cover.CoverFigures;
import lu.airsilk.order.cover.CoverScope;
import lu.airsilk.order.cover.NewCoverRule;
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
 * @param serviceLevelPct kept and shown; no suggestion reckons with it yet
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

    NewCoverRule checked() {
        return new NewCoverRule(
                new CoverScope(
                        Optional.ofNullable(store).map(code -> RequestFields.as("store", code, StoreCode::of)),
                        Optional.ofNullable(storeClass)
                                .map(word -> RequestFields.word("storeClass", word, StoreClass.class)),
                        Optional.ofNullable(category)
                                .map(word -> RequestFields.word("category", word, Category.class))),
                CoverFigures.checked(
                        RequestFields.value("coverDays", coverDays),
                        Optional.ofNullable(presentationUnits),
                        Optional.of(RequestFields.value("serviceLevelPct", serviceLevelPct))),
                RequestFields.value("validFrom", validFrom),
                RequestFields.text("reason", reason));
    }
}
