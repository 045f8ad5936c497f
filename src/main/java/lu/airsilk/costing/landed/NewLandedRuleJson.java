package lu.airsilk.costing.landed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lu.airsilk.catalogue.Category;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.FieldsTogether;
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

    /** The columns of a list. */
    static final Set<String> COLUMNS = new LinkedHashSet<>(List.of(
            "category",
            "freightPerKg",
            "insurancePermille",
            "dutyPct",
            "consumptionTaxPct",
            "handlingPerCase",
            "truckPerKg",
            "shelfMarginPct",
            "vatPct",
            "validFrom",
            "reason"));

    /** A list of them, none read yet. */
    static ListSheet<NewLandedRule> list(byte[] file) {
        return ListSheet.of(file, COLUMNS, row -> of(row).checked()).about("category", "validFrom");
    }

    private static NewLandedRuleJson of(ListSheet.Cells row) {
        return new NewLandedRuleJson(
                row.of("category"),
                row.number("freightPerKg"),
                row.number("insurancePermille"),
                row.number("dutyPct"),
                row.number("consumptionTaxPct"),
                row.number("handlingPerCase"),
                row.number("truckPerKg"),
                row.number("vatPct"),
                row.number("shelfMarginPct"),
                row.day("validFrom"),
                row.of("reason"));
    }

    private static BigDecimal figure(String name, @Nullable BigDecimal number) {
        return LandedFigures.within(name, RequestFields.value(name, number));
    }

    NewLandedRule checked() {
        var fields = new FieldsTogether();
        var goods = fields.read(() -> RequestFields.word("category", category, Category.class));
        var freight = fields.read(() -> figure("freightPerKg", freightPerKg));
        var insurance = fields.read(() -> figure("insurancePermille", insurancePermille));
        var duty = fields.read(() -> figure("dutyPct", dutyPct));
        var tax = fields.read(() -> figure("consumptionTaxPct", consumptionTaxPct));
        var handling = fields.read(() -> figure("handlingPerCase", handlingPerCase));
        var truck = fields.read(() -> figure("truckPerKg", truckPerKg));
        var margin = fields.read(() -> figure("shelfMarginPct", shelfMarginPct));
        var vat = fields.read(() -> figure("vatPct", vatPct));
        var from = fields.read(() -> RequestFields.value("validFrom", validFrom));
        var why = fields.read(() -> RequestFields.text("reason", reason));
        return fields.make(() -> new NewLandedRule(
                LandedFigures.checked(
                        goods.get(),
                        new LandedTerms(
                                freight.get(), insurance.get(), duty.get(), tax.get(), handling.get(), truck.get()),
                        margin.get(),
                        vat.get()),
                from.get(),
                why.get()));
    }
}
