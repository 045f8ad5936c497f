package lu.airsilk.catalogue.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import lu.airsilk.catalogue.ProductDetail;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** What a product looks like, on its page: its picture, or the drawing of its kind. */
@Named
@RequestScoped
public class ProductPicturePage {

    private static final String WATERS = "2201";
    private static final int MOST_BYTES = 3_000_001;

    @Inject
    PictureBook book;

    @Inject
    ProductPicturing picturing;

    @Inject
    CurrentActor actor;

    private @Nullable Part file;
    private @Nullable Boolean drawn;

    public boolean isMayChange() {
        return actor.has(Role.BUYER) || actor.has(Role.QUALITY);
    }

    public boolean drawn(String sku) {
        if (drawn == null) {
            drawn = book.has(new Sku(sku));
        }
        return Objects.requireNonNull(drawn);
    }

    /** The file of the drawing that stands for the product while it has no picture. */
    public String icon(ProductDetail product) {
        return iconOf(product);
    }

    /** Drinks are drawn as wine; water is none. */
    private static boolean isWater(HsCode code) {
        return code.toString().startsWith(WATERS);
    }

    static String iconOf(ProductDetail product) {
        boolean water = product.description()
                .hsCode()
                .filter(ProductPicturePage::isWater)
                .isPresent();
        String kind = product.category().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "goods/" + (water ? "water" : kind) + ".svg";
    }

    public String show(String sku) throws IOException {
        picturing.show(new Sku(sku), picturing.draw(photo(Objects.requireNonNull(file))));
        PageWords.done("productView.pictureKept");
        return again(sku);
    }

    /** What is no photo is told beside the field in which it was chosen. */
    private static PhotoFile photo(Part sent) throws IOException {
        try (InputStream content = sent.getInputStream()) {
            return PhotoFile.of(content.readNBytes(MOST_BYTES));
        } catch (Refused refused) {
            throw refused.at("picture:upload:file");
        }
    }

    public String hide(String sku) {
        picturing.hide(new Sku(sku));
        PageWords.done("productView.pictureHidden");
        return again(sku);
    }

    private static String again(String sku) {
        return "/catalogue/product-view?faces-redirect=true&sku=" + sku;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
