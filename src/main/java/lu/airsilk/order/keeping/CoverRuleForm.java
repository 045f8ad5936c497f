package lu.airsilk.order.keeping;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.Category;
import lu.airsilk.location.StoreClass;
import lu.airsilk.order.cover.CoverFigures;
import lu.airsilk.order.cover.CoverScope;
import lu.airsilk.order.cover.NewCoverRule;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** A rule of cover while somebody types it. */
public class CoverRuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String store = "";
    private @Nullable Category category;
    private @Nullable BigDecimal coverDays;
    private @Nullable BigDecimal presentationUnits;
    private @Nullable BigDecimal serviceLevel;
    private @Nullable LocalDate validFrom;
    private String reason = "";

    NewCoverRule read() {
        return new NewCoverRule(
                scope(),
                CoverFigures.checked(
                        RequestFields.value("coverDays", coverDays).longValue(),
                        Optional.ofNullable(presentationUnits).map(BigDecimal::longValue),
                        Optional.ofNullable(serviceLevel)),
                RequestFields.value("validFrom", validFrom),
                reason);
    }

    /** All stores, those of a class by its letter, or one by its code, which is longer. */
    private CoverScope scope() {
        Optional<StoreClass> storeClass = Arrays.stream(StoreClass.values())
                .filter(each -> each.name().equals(store))
                .findFirst();
        Optional<StoreCode> one = storeClass.isPresent() || store.isEmpty()
                ? Optional.empty()
                : Optional.of(RequestFields.as("store", store, StoreCode::of));
        return new CoverScope(one, storeClass, Optional.ofNullable(category));
    }

    public String getStore() {
        return store;
    }

    public void setStore(@Nullable String store) {
        this.store = Objects.requireNonNullElse(store, "");
    }

    public @Nullable Category getCategory() {
        return category;
    }

    public void setCategory(@Nullable Category category) {
        this.category = category;
    }

    public @Nullable BigDecimal getCoverDays() {
        return coverDays;
    }

    public void setCoverDays(@Nullable BigDecimal coverDays) {
        this.coverDays = coverDays;
    }

    public @Nullable BigDecimal getPresentationUnits() {
        return presentationUnits;
    }

    public void setPresentationUnits(@Nullable BigDecimal presentationUnits) {
        this.presentationUnits = presentationUnits;
    }

    public @Nullable BigDecimal getServiceLevel() {
        return serviceLevel;
    }

    public void setServiceLevel(@Nullable BigDecimal serviceLevel) {
        this.serviceLevel = serviceLevel;
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
