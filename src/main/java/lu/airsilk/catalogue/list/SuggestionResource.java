package lu.airsilk.catalogue.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import lu.airsilk.catalogue.ProductFinder;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** What fits a text that is still being typed; asked for with every letter, so it waits for nothing else. */
@Path("products/suggestions")
@RequestScoped
public class SuggestionResource {

    @Inject
    ProductFinder finder;

    /** The best hits; none is counted. */
    @GET
    public List<ProductItemJson> best(
            @QueryParam("q") @Nullable String typed, @QueryParam("size") @DefaultValue("10") String size) {
        int most = Paging.first(RequestFields.readable(() -> RequestFields.number("size", size)))
                .size();
        return finder.known(Objects.requireNonNullElse(typed, ""), most).stream()
                .map(ProductItemJson::of)
                .toList();
    }
}
