package lu.airsilk.catalogue.assortment;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.list.GoodsTree;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.TypedText;

/** An assortment rule while a buyer makes it. */
public class AssortmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_CASES = 99;

    private List<String> stores = new ArrayList<>();
    private String category = "";
    private String numbers = "";
    private long minCases = 1;
    private long maxCases = MOST_CASES;
    private long presentationCases;

    /** The stores and groups chosen; all stores when none is. */
    List<StoreGroup> places() {
        return stores.isEmpty()
                ? List.of(StoreGroup.EVERY)
                : stores.stream().map(StoreGroup::new).toList();
    }

    CaseLimits limits() {
        return new CaseLimits(Cases.of(minCases), Cases.of(maxCases), Cases.of(presentationCases));
    }

    /** The category, or all of a group. */
    Set<Category> chosenCategories() {
        return GoodsTree.chosen(category);
    }

    /** The numbers typed or pasted, one each. */
    List<String> typedNumbers() {
        return TypedText.listed(numbers);
    }

    /** Each group of goods with what is in it. */
    public List<SelectItem> getCategories() {
        return GoodsTree.ofCategories();
    }

    public List<String> getStores() {
        return stores;
    }

    public void setStores(List<String> stores) {
        this.stores = new ArrayList<>(stores);
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category == null ? "" : category;
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(String numbers) {
        this.numbers = numbers == null ? "" : numbers;
    }

    public long getMinCases() {
        return minCases;
    }

    public void setMinCases(long minCases) {
        this.minCases = minCases;
    }

    public long getMaxCases() {
        return maxCases;
    }

    public void setMaxCases(long maxCases) {
        this.maxCases = maxCases;
    }

    public long getPresentationCases() {
        return presentationCases;
    }

    public void setPresentationCases(long presentationCases) {
        this.presentationCases = presentationCases;
    }
}
