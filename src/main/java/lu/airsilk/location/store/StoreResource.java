package lu.airsilk.location.store;

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
import java.util.Locale;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreKeeping;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.Reader;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The stores in the actor's scope. */
@Path("stores")
@RequestScoped
public class StoreResource {

    @Inject
    StoreDirectory directory;

    @Inject
    StoreKeeping keeping;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @GET
    public Page<StoreJson> list(@BeanParam PageQuery query) {
        Locale reader = reader();
        return directory.rows(query.paging()).map(row -> StoreJson.of(row, reader));
    }

    @GET
    @Path("{code}")
    @Allowed(value = Role.TILL, people = true)
    public StoreJson one(@PathParam("code") String code) {
        return StoreJson.of(directory.row(RequestFields.named(code, StoreCode::of)), reader());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = StoreJson.class, responseCode = "201")
    public Response open(@Nullable NewStoreJson draft) {
        StoreCode code = keeping.open(RequestFields.value("body", draft).checked());
        return CreatedAnswer.at("stores/" + code, one(code.code()));
    }

    /** Many at once, a row each, all or none; what is wrong in any row is told at once. */
    @POST
    @Consumes("text/csv")
    public Response openAll(@QueryParam("dryRun") boolean dryRun, byte[] list) {
        Refused.unless(!dryRun, "list.noTrial");
        List<StoreCode> opened = keeping.openAll(ListSheet.of(
                list, NewStoreJson.COLUMNS, row -> NewStoreJson.of(row).checked()));
        return CreatedAnswer.at(
                "stores",
                Page.whole(opened.stream().map(code -> one(code.code())).toList()));
    }

    @PUT
    @Path("{code}/room")
    public StoreJson measure(@PathParam("code") String code, @Nullable RoomJson room) {
        keeping.measure(
                RequestFields.named(code, StoreCode::of),
                RequestFields.value("room", room).checked());
        return one(code);
    }

    @PUT
    @Path("{code}")
    @Allowed(Role.ADMIN)
    public StoreJson change(@PathParam("code") String code, @Nullable NewStoreJson said) {
        StoreRow known = directory.row(RequestFields.named(code, StoreCode::of));
        keeping.change(RequestFields.value("body", said).of(known));
        return one(code);
    }

    private Locale reader() {
        return Reader.of(headers);
    }
}
