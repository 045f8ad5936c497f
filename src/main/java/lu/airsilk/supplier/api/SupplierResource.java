package lu.airsilk.supplier.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.platform.rest.Created;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.shared.SupplierCode;
import lu.airsilk.supplier.SupplierDirectory;
import lu.airsilk.supplier.SupplierKeeping;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The suppliers. */
@Path("suppliers")
@RequestScoped
public class SupplierResource {

    @Inject
    SupplierDirectory directory;

    @Inject
    SupplierKeeping keeping;

    @GET
    public Page<SupplierJson> list(@BeanParam PageQuery query) {
        return directory.rows(query.paging()).map(SupplierJson::of);
    }

    @GET
    @Path("{code}")
    public SupplierJson one(@PathParam("code") String code) {
        return SupplierJson.of(directory.row(Asked.named(code, SupplierCode::new)));
    }

    @POST
    @APIResponseSchema(value = SupplierJson.class, responseCode = "201")
    public Response add(@Nullable NewSupplierJson draft) {
        SupplierCode code = keeping.add(Asked.value("body", draft).checked());
        return Created.at("suppliers/" + code, SupplierJson.of(directory.row(code)));
    }
}
