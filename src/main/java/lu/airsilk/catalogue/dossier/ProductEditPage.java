package lu.airsilk.catalogue.dossier;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.ProductDetail;
import lu.airsilk.catalogue.ProductDossier;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.list.GoodsTree;
import lu.airsilk.catalogue.retail.RetailBook;
import lu.airsilk.catalogue.retail.RetailTree;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Sku;

/** Describes one product. */
@Named
@ViewScoped
public class ProductEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProductDossier dossier;

    @Inject
    transient ProductKeeping keeping;

    @Inject
    transient RetailBook retail;

    @Inject
    transient PaperBook papers;

    private String sku = "";
    private int version;
    private final Map<String, String> said = new LinkedHashMap<>();
    private final List<Language> otherLanguages = new ArrayList<>();
    private final List<PaperKind> lacking = new ArrayList<>();

    public void load() {
        ProductDetail product = dossier.of(new Sku(sku));
        version = product.version();
        lacking.addAll(
                product.status() == ProductStatus.ACTIVE
                        ? papers.of(new Sku(sku)).lackingAtActivation()
                        : List.of());
        said.putAll(ProductTexts.of(product));
        otherLanguages.addAll(product.description().names().others().keySet());
    }

    public String save() {
        ProductTexts texts = new ProductTexts(said);
        ProductDescription description = texts.description();
        Optional<PackDefinition> pack = texts.pack();
        texts.requireRead();
        keeping.describe(new Sku(sku), description, pack);
        PageWords.done("productEdit.saved", sku);
        return "/catalogue/product-view?faces-redirect=true&sku=" + sku;
    }

    /** What is said so far, by the keys of the fields. */
    public Map<String, String> getSaid() {
        return said;
    }

    /** The papers without which it would not come back once it left the shelf; empty when it is not on it. */
    public String getKeptOut() {
        return PageWords.several(lacking.stream().map(Say::word));
    }

    /** The languages beyond the usual ones in which it has a name. */
    public List<Language> getOtherLanguages() {
        return otherLanguages;
    }

    public List<Storage> getStorages() {
        return Arrays.asList(Storage.values());
    }

    /** Where it may be put. */
    public List<SelectItem> getCategories() {
        return GoodsTree.toSet();
    }

    /** Where it may stand in a store. */
    public List<SelectItem> getRetails() {
        return RetailTree.of(retail.rows());
    }

    public int getVersion() {
        return version;
    }

    public String getSku() {
        return sku;
    }

    public void setSku(String sku) {
        this.sku = sku;
    }
}
