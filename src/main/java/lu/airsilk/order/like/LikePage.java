package lu.airsilk.order.like;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** Which product a product sells like, on its page. */
@Named
@RequestScoped
public class LikePage {

    @Inject
    LikeNaming naming;

    @Inject
    CurrentActor actor;

    private String other = "";

    /** At most one, once asked for. */
    private @Nullable List<ProductFacts> like;

    public boolean isMayName() {
        return actor.has(Role.BUYER);
    }

    public @Nullable ProductFacts of(String sku) {
        if (like == null) {
            like = naming.of(new Sku(sku)).stream().toList();
        }
        return like.isEmpty() ? null : like.getFirst();
    }

    public String name(String sku) {
        ProductFacts named = naming.name(new Sku(sku), other);
        PageWords.done("like.named", named.names().in(PageWords.reader()));
        return page(sku);
    }

    public String forget(String sku) {
        naming.forget(new Sku(sku));
        PageWords.done("like.forgotten");
        return page(sku);
    }

    private static String page(String sku) {
        return "/catalogue/product-view?faces-redirect=true&sku=" + sku;
    }

    public String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other == null ? "" : other;
    }
}
