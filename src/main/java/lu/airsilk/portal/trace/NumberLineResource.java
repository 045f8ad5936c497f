package lu.airsilk.portal.trace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import lu.airsilk.catalogue.ProductDossier;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.Sku;

/** Where all units of a product are, from its supplier to the shelves. */
@Path("products/{sku}/number-line")
@RequestScoped
public class NumberLineResource {

    @Inject
    NumberLine line;

    @Inject
    ProductDossier dossier;

    /** The stops from far to near, in units, each with what they are counted under; an unknown product is 404. */
    @GET
    public List<NumberLine.Stop> line(@PathParam("sku") String sku) {
        return line.of(dossier.of(RequestFields.named(sku, Sku::of)).sku());
    }
}
