package lu.airsilk.supplier.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.Reader;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.NewSupplier;
import lu.airsilk.supplier.SupplierDirectory;
import lu.airsilk.supplier.SupplierKeeping;
import lu.airsilk.supplier.SupplierRow;
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

    @Inject
    Texts texts;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @GET
    public Page<SupplierJson> list(@BeanParam PageQuery query) {
        return directory.rows(query.paging()).map(this::told);
    }

    @GET
    @Path("{code}")
    public SupplierJson one(@PathParam("code") String code) {
        return told(directory.row(named(code)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SupplierJson.class, responseCode = "201")
    public Response add(@Nullable NewSupplierJson draft) {
        SupplierCode code = keeping.add(RequestFields.value("body", draft).checked());
        return CreatedAnswer.at("suppliers/" + code, told(directory.row(code)));
    }

    /** Many at once, a row each, all or none; what is wrong in any row is told at once. */
    @POST
    @Consumes("text/csv")
    public Response addAll(@QueryParam("dryRun") boolean dryRun, byte[] list) {
        Refused.unless(!dryRun, "list.noTrial");
        List<SupplierCode> added = keeping.addAll(ListSheet.of(
                list, NewSupplierJson.COLUMNS, row -> NewSupplierJson.of(row).checked()));
        return CreatedAnswer.at(
                "suppliers",
                Page.whole(added.stream().map(code -> one(code.code())).toList()));
    }

    @PUT
    @Path("{code}")
    public SupplierJson change(@PathParam("code") String code, @Nullable ChangedSupplierJson change) {
        ChangedSupplierJson asked = RequestFields.value("body", change);
        NewSupplier said = asked.said(named(code));
        keeping.change(said, asked.terms(said));
        return one(code);
    }

    private SupplierJson told(SupplierRow row) {
        return SupplierJson.of(row, findings(row));
    }

    private List<SupplierJson.Finding> findings(SupplierRow row) {
        return row.incoterm().isOfSea()
                ? List.of(new SupplierJson.Finding(
                        "supplier.seaTerm",
                        texts.say("supplier.seaTerm", List.of(row.incoterm().name()), Reader.of(headers))))
                : List.of();
    }

    private static SupplierCode named(String code) {
        return RequestFields.named(code, SupplierCode::new);
    }
}
