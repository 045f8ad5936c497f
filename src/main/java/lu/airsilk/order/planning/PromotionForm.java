package lu.airsilk.order.planning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.order.promotion.NewPromotion;
import lu.airsilk.order.promotion.PromotionDays;
import lu.airsilk.order.promotion.PromotionGoods;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** A promotion while somebody types it. */
public class PromotionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private String titleEn = "";
    private String titleFr = "";
    private String titleDe = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private List<String> stores = new ArrayList<>();
    private String skus = "";

    /** @param own the stores that are meant where none is chosen; none for all there are */
    NewPromotion read(Set<StoreCode> own) {
        if ((title + titleEn + titleFr + titleDe).isBlank()) {
            throw Refused.because("promotion.noTitle").at("title");
        }
        return new NewPromotion(
                new Names(title, titleEn, titleFr, titleDe, ""),
                new PromotionDays(RequestFields.value("from", from), RequestFields.value("to", to)),
                new PromotionGoods(
                        stores.isEmpty()
                                ? own
                                : stores.stream().map(StoreCode::of).collect(Collectors.toSet()),
                        typed()));
    }

    private SortedSet<Sku> typed() {
        SortedSet<Sku> typed = TypedText.listed(skus).stream()
                .map(number -> RequestFields.as("skus", number, Sku::of))
                .collect(Collectors.toCollection(TreeSet::new));
        if (typed.isEmpty()) {
            throw Refused.because("promotion.noProducts").at("skus");
        }
        return typed;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Objects.requireNonNullElse(title, "");
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(@Nullable String titleEn) {
        this.titleEn = Objects.requireNonNullElse(titleEn, "");
    }

    public String getTitleFr() {
        return titleFr;
    }

    public void setTitleFr(@Nullable String titleFr) {
        this.titleFr = Objects.requireNonNullElse(titleFr, "");
    }

    public String getTitleDe() {
        return titleDe;
    }

    public void setTitleDe(@Nullable String titleDe) {
        this.titleDe = Objects.requireNonNullElse(titleDe, "");
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public List<String> getStores() {
        return stores;
    }

    public void setStores(@Nullable List<String> stores) {
        this.stores = new ArrayList<>(Objects.requireNonNullElse(stores, List.of()));
    }

    public String getSkus() {
        return skus;
    }

    public void setSkus(@Nullable String skus) {
        this.skus = Objects.requireNonNullElse(skus, "");
    }
}
