package lu.airsilk.customs.tariff;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lu.airsilk.customs.tariff.rule.Measure;
import lu.airsilk.customs.tariff.rule.MeasureKind;
import lu.airsilk.customs.tariff.rule.MeasureScope;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.FieldsTogether;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** A measure as programs propose it. */
public record NewMeasureJson(
        @Nullable String code,
        @Nullable String additional,
        @Nullable String origin,
        @Nullable String company,
        @Nullable String measure,
        @Nullable String value,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String reason,
        @Nullable String nameZh,
        @Nullable String nameEn) {

    /** To ask whether one part of a scope can be one. */
    private static final String NO_CODE = "0000000000";

    /** The columns of a list. */
    static final Set<String> COLUMNS = new LinkedHashSet<>(List.of(
            "code",
            "additional",
            "origin",
            "company",
            "measure",
            "value",
            "validFrom",
            "validTo",
            "reason",
            "nameZh",
            "nameEn"));

    /** A list of them, none read yet. */
    public static ListSheet<NewMeasure> list(byte[] file) {
        return ListSheet.ofThousands(file, COLUMNS, row -> of(row).checked());
    }

    private static NewMeasureJson of(ListSheet.Cells row) {
        return new NewMeasureJson(
                row.of("code"),
                row.of("additional"),
                row.of("origin"),
                row.of("company"),
                row.of("measure"),
                row.of("value"),
                row.day("validFrom"),
                row.day("validTo"),
                row.of("reason"),
                row.of("nameZh"),
                row.of("nameEn"));
    }

    /** The code that was written, with or without dots; empty where there is none. */
    static String digits(@Nullable String code) {
        return TypedText.digits(Objects.requireNonNullElse(code, ""));
    }

    NewMeasure checked() {
        var fields = new FieldsTogether();
        var goods = fields.read(() -> RequestFields.as("code", code, text -> MeasureScope.of(digits(text))));
        var more = fields.read(() -> some("additional", additional, NewMeasureJson::additional));
        var from = fields.read(
                () -> some("origin", origin, text -> CountryCode.of(text).code()));
        var maker = fields.read(() -> some("company", company, NewMeasureJson::company));
        var kind = fields.read(() -> RequestFields.word("measure", measure, MeasureKind.class));
        var figure = fields.read(() -> RequestFields.as("value", value, kind.get()::read));
        var first = fields.read(() -> RequestFields.value("validFrom", validFrom));
        var why = fields.read(() -> NewMeasure.reason("reason", RequestFields.text("reason", reason)));
        var zh = fields.read(() -> NewMeasure.name("nameZh", Objects.requireNonNullElse(nameZh, "")));
        var en = fields.read(() -> NewMeasure.name("nameEn", Objects.requireNonNullElse(nameEn, "")));
        var scope = fields.read(() -> new MeasureScope(goods.get().code(), more.get(), from.get(), maker.get()));
        var said = fields.read(
                () -> Measure.of(scope.get(), kind.get(), figure.get(), first.get(), Optional.ofNullable(validTo)));
        return fields.make(() -> new NewMeasure(said.get(), why.get(), zh.get(), en.get()));
    }

    private static String some(String field, @Nullable String text, Function<String, String> type) {
        return text == null || text.isBlank() ? "" : RequestFields.as(field, text, type);
    }

    private static String additional(String text) {
        String typed = TypedText.code(text).toUpperCase(Locale.ROOT);
        return new MeasureScope(NO_CODE, typed, "", "").additional();
    }

    private static String company(String text) {
        return new MeasureScope(NO_CODE, "", "", text.strip()).company();
    }
}
