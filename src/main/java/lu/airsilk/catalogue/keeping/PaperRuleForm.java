package lu.airsilk.catalogue.keeping;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.required.NewPaperRule;
import lu.airsilk.catalogue.required.PaperGate;
import lu.airsilk.catalogue.required.PaperNeed;
import lu.airsilk.catalogue.required.PaperScope;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** A rule of papers while somebody types it. */
public class PaperRuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Category category;
    private String code = "";
    private @Nullable PaperKind paper;
    private @Nullable PaperGate gate;
    private @Nullable LocalDate validFrom;
    private String reason = "";

    NewPaperRule read() {
        return new NewPaperRule(
                new PaperNeed(
                        PaperScope.checked(
                                Optional.ofNullable(category),
                                Optional.of(TypedText.digits(code)).filter(typed -> !typed.isEmpty())),
                        RequestFields.value("paper", paper),
                        RequestFields.value("gate", gate)),
                RequestFields.value("validFrom", validFrom),
                reason);
    }

    public @Nullable Category getCategory() {
        return category;
    }

    public void setCategory(@Nullable Category category) {
        this.category = category;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }

    public @Nullable PaperKind getPaper() {
        return paper;
    }

    public void setPaper(@Nullable PaperKind paper) {
        this.paper = paper;
    }

    public @Nullable PaperGate getGate() {
        return gate;
    }

    public void setGate(@Nullable PaperGate gate) {
        this.gate = gate;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
