package lu.airsilk.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lu.airsilk.consignment.ConsignmentRow;
import org.jspecify.annotations.Nullable;

/** The part of the home page for those who share goods. */
@Named
@RequestScoped
public class AllocationHomePage {

    @Inject
    AllocationHome home;

    @Inject
    FacesContext faces;

    private @Nullable List<AllocationHome.ShortProduct> products;
    private @Nullable List<ConsignmentRow> inAir;

    public List<AllocationHome.ShortProduct> getProducts() {
        if (products == null) {
            products = home.shortProducts();
        }
        return products;
    }

    public String name(AllocationHome.ShortProduct product) {
        return product.names()
                .map(names -> names.in(faces.getViewRoot().getLocale()))
                .orElse(product.sku().code());
    }

    public List<ConsignmentRow> getInAir() {
        if (inAir == null) {
            inAir = home.inAir();
        }
        return inAir;
    }
}
