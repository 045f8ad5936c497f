package lu.airsilk.catalogue.entering;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.catalogue.ProductLookup;
import lu.airsilk.catalogue.dossier.ProductTexts;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.retail.RetailBook;
import lu.airsilk.catalogue.retail.RetailTree;
import lu.airsilk.platform.faces.Onward;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** The few things that a product needs to be a draft; all else is said where it is edited. */
@Named
@ViewScoped
public class NewProductPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient GoodsEntering entering;

    @Inject
    transient ProductLookup lookup;

    @Inject
    transient RetailBook retail;

    private final Map<String, String> said = new LinkedHashMap<>();
    private String language = Language.EN.code();
    private String name = "";

    public String make() {
        ProductTexts texts = new ProductTexts(texts());
        ProductDescription description = texts.description();
        Optional<PackDefinition> pack = texts.pack();
        Refused.together(texts::requireRead, () -> RequestFields.text("unitsPerCase", said.get("unitsPerCase")));
        Sku sku = entering.enter(description, pack.orElseThrow());
        PageWords.onward(new Onward(
                PageWords.say("productNew.made", sku),
                "/catalogue/price-list.xhtml",
                PageWords.say("productNew.price")));
        return "/catalogue/product-edit?faces-redirect=true&sku=" + sku;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>(said);
        texts.put("name." + language, name);
        return texts;
    }

    /** The product that has the typed GTIN already, if one has. */
    public List<ProductFacts> getTaken() {
        String typed = Objects.requireNonNullElse(said.get("gtin"), "").strip();
        return lookup.named(List.of(typed)).getOrDefault(typed, List.of()).stream()
                .filter(product -> product.gtin().map(Gtin::printed).equals(number(typed)))
                .toList();
    }

    private static Optional<String> number(String typed) {
        try {
            return Optional.of(Gtin.of(typed).printed());
        } catch (Refused noGtin) {
            return Optional.empty();
        }
    }

    public String name(ProductFacts product) {
        return product.names().in(PageWords.reader());
    }

    /** What is said so far, by the keys of the fields. */
    public Map<String, String> getSaid() {
        return said;
    }

    /** In which its supplier may call it, beside Chinese. */
    public List<Language> getLanguages() {
        return Arrays.stream(Language.values())
                .filter(each -> each != Language.ZH)
                .toList();
    }

    /** Where it may stand in a store. */
    public List<SelectItem> getRetails() {
        return RetailTree.of(retail.rows());
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }
}
