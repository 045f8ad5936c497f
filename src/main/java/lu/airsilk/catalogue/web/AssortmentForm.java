package lu.airsilk.catalogue.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.Category;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.StoreCode;

/** An assortment rule while a buyer makes it. */
public class AssortmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_CASES = 99;

    private List<String> stores = new ArrayList<>();
    private String category = "";
    private String numbers = "";
    private long minCases = 1;
    private long maxCases = MOST_CASES;

    /** The stores chosen; all of them when none is. */
    List<StoreCode> storeCodes() {
        return stores.isEmpty()
                ? List.of(new StoreCode("ALL"))
                : stores.stream().map(StoreCode::new).toList();
    }

    CaseLimits limits() {
        return new CaseLimits(Cases.of(minCases), Cases.of(maxCases));
    }

    Optional<Category> chosenCategory() {
        return category.isEmpty() ? Optional.empty() : Optional.of(Category.valueOf(category));
    }

    /** The numbers typed or pasted, one each. */
    List<String> typedNumbers() {
        return Stream.of(numbers.split("[\\s,;，；]+"))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    public List<Category> getCategories() {
        return Arrays.asList(Category.values());
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
}
