package lu.airsilk.catalogue.list;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.product.ProductGap;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.platform.faces.Choices;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.TypedText;
import lu.airsilk.shared.number.SupplierCode;

/** What narrows the list of products; empty texts narrow nothing. */
public class ProductFilterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A number of ours or a GTIN. */
    private static final Pattern NUMBER = Pattern.compile("(?i)AS\\d{7}|\\d{8}|\\d{12,14}");

    private String words = "";
    private String status = "";
    private String category = "";
    private String retail = "";
    private String storage = "";
    private String supplier = "";
    private String importNumber = "";
    private String lacks = "";
    private String sort = "";

    /** Takes the filter out of a page's address; a parameter that it lacks narrows nothing. */
    public void read(UnaryOperator<String> parameter) {
        words = parameter.apply("q");
        status = parameter.apply("status");
        category = parameter.apply("category");
        retail = parameter.apply("retail");
        storage = parameter.apply("storage");
        supplier = parameter.apply("supplier");
        importNumber = parameter.apply("import");
        lacks = parameter.apply("lacks");
        sort = parameter.apply("sort");
    }

    public ProductQuery query() {
        return new ProductQuery(
                listed().isEmpty() ? words.strip() : "",
                GoodsTree.chosen(category),
                shelf(),
                Optional.empty(),
                Optional.empty(),
                supplier.isEmpty() ? Optional.empty() : Optional.of(new SupplierCode(supplier)),
                word(storage, Storage.class),
                importNumber.isEmpty() ? Optional.empty() : Optional.of(importNumber),
                word(status, ProductStatus.class),
                Optional.empty(),
                word(lacks, ProductGap.class),
                listed());
    }

    /** Nothing for what cannot be a code, as in an address that somebody has typed. */
    private Optional<RetailCode> shelf() {
        try {
            return retail.isEmpty() ? Optional.empty() : Optional.of(new RetailCode(retail));
        } catch (Refused noCode) {
            return Optional.empty();
        }
    }

    /** The numbers, when a list of them is pasted instead of words. */
    private List<String> listed() {
        List<String> tokens = TypedText.listed(words);
        return tokens.size() > 1
                        && tokens.stream()
                                .allMatch(token -> NUMBER.matcher(token).matches())
                ? tokens
                : List.of();
    }

    /** True when the list holds products of this state only. */
    boolean showsOnly(ProductStatus only) {
        return status.equals(only.name());
    }

    /** True when it leaves anything out; a word that there is not leaves nothing out. */
    public boolean leavesOut() {
        return !query().equals(ProductQuery.ALL);
    }

    /** True when it leaves anything out or sorts what is left. */
    boolean isWorthKeeping() {
        return leavesOut() || !sort.isBlank();
    }

    /** The same filter as parameters of the page's address. */
    public String parameters() {
        return parameters(retail);
    }

    /** The same among what stands there. */
    public String parameters(String retail) {
        return "&q=" + encoded(words) + "&status=" + encoded(status) + "&category=" + encoded(category) + "&retail="
                + encoded(retail) + "&storage=" + encoded(storage) + "&supplier=" + encoded(supplier) + "&import="
                + encoded(importNumber)
                + "&lacks=" + encoded(lacks) + "&sort=" + encoded(sort);
    }

    /** The same without its words. */
    public String wordless() {
        return parameters().replaceFirst("^&q=[^&]*", "&q=");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The constant; nothing for a word that there is not, as in an old address. */
    private static <E extends Enum<E>> Optional<E> word(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }

    public List<SelectItem> getStatuses() {
        return Choices.of(ProductStatus.class);
    }

    /** The tree of goods: each group, and what is in it. */
    public List<SelectItem> getCategories() {
        return GoodsTree.ofCategories();
    }

    public String getLacks() {
        return lacks;
    }

    public void setLacks(String lacks) {
        this.lacks = lacks == null ? "" : lacks;
    }

    /** A column's field, with a minus before it when descending; one there is not sorts nothing. */
    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null ? "" : sort;
    }

    public List<SelectItem> getStorages() {
        return Choices.of(Storage.class);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status == null ? "" : status;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category == null ? "" : category;
    }

    public String getRetail() {
        return retail;
    }

    public void setRetail(String retail) {
        this.retail = retail == null ? "" : retail;
    }

    public String getStorage() {
        return storage;
    }

    public void setStorage(String storage) {
        this.storage = storage == null ? "" : storage;
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier == null ? "" : supplier;
    }

    public String getImportNumber() {
        return importNumber;
    }

    public void setImportNumber(String importNumber) {
        this.importNumber = importNumber == null ? "" : importNumber;
    }
}
