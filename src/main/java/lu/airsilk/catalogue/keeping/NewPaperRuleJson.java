package lu.airsilk.catalogue.keeping;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.required.NewPaperRule;
import lu.airsilk.catalogue.required.PaperGate;
import lu.airsilk.catalogue.required.PaperNeed;
import lu.airsilk.catalogue.required.PaperScope;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.FieldsTogether;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/**
 * A rule of papers as programs propose it.
 *
 * @param category missing where codes are named
 * @param code the beginning of customs codes, 2 to 10 digits; missing where a category is named
 * @param gate from where on the paper is asked for; {@code NEVER} where it is not any more
 */
public record NewPaperRuleJson(
        @Nullable String category,
        @Nullable String code,
        @Nullable String paper,
        @Nullable String gate,
        @Nullable LocalDate validFrom,
        @Nullable String reason) {

    /** The columns of a list. */
    static final Set<String> COLUMNS =
            new LinkedHashSet<>(List.of("category", "code", "paper", "gate", "validFrom", "reason"));

    /** A list of them, none read yet. */
    static ListSheet<NewPaperRule> list(byte[] file) {
        return ListSheet.of(file, COLUMNS, row -> of(row).checked())
                .about("category", "code", "paper", "validFrom")
                .open("category", "code");
    }

    private static NewPaperRuleJson of(ListSheet.Cells row) {
        return new NewPaperRuleJson(
                row.of("category"),
                row.of("code"),
                row.of("paper"),
                row.of("gate"),
                row.day("validFrom"),
                row.of("reason"));
    }

    NewPaperRule checked() {
        var fields = new FieldsTogether();
        var goods = fields.read(() -> PaperScope.checked(
                Optional.ofNullable(category).map(word -> RequestFields.word("category", word, Category.class)),
                Optional.ofNullable(code)));
        var kind = fields.read(() -> RequestFields.word("paper", paper, PaperKind.class));
        var where = fields.read(() -> RequestFields.word("gate", gate, PaperGate.class));
        var from = fields.read(() -> RequestFields.value("validFrom", validFrom));
        var why = fields.read(() -> RequestFields.text("reason", reason));
        return fields.make(
                () -> new NewPaperRule(new PaperNeed(goods.get(), kind.get(), where.get()), from.get(), why.get()));
    }
}
