package lu.airsilk.costing.landed;

import java.math.BigDecimal;
import java.time.LocalDate;
import lu.airsilk.catalogue.Category;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** A rule as programs propose it, each figure of it. */
public record NewLandedRuleJson(
        @Nullable String category,
        @Nullable BigDecimal freightPerKg,
        @Nullable BigDecimal insurancePermille,
        @Nullable BigDecimal dutyPct,
        @Nullable BigDecimal consumptionTaxPct,
        @Nullable BigDecimal handlingPerCase,
        @Nullable BigDecimal truckPerKg,
        @Nullable BigDecimal vatPct,
        @Nullable BigDecimal shelfMarginPct,
        @Nullable LocalDate validFrom,
        @Nullable String reason) {

    NewLandedRule checked() {
        return new NewLandedRule(
                LandedFigures.checked(
                        RequestFields.word("category", category, Category.class),
                        new LandedTerms(
                                RequestFields.value("freightPerKg", freightPerKg),
                                RequestFields.value("insurancePermille", insurancePermille),
                                RequestFields.value("dutyPct", dutyPct),
                                RequestFields.value("consumptionTaxPct", consumptionTaxPct),
                                RequestFields.value("handlingPerCase", handlingPerCase),
                                RequestFields.value("truckPerKg", truckPerKg)),
                        RequestFields.value("shelfMarginPct", shelfMarginPct),
                        RequestFields.value("vatPct", vatPct)),
                RequestFields.value("validFrom", validFrom),
                RequestFields.text("reason", reason));
    }
}
