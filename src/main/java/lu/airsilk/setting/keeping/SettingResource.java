package lu.airsilk.setting.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.setting.told.NewSetting;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What the company says of itself. */
@Path("settings")
@RequestScoped
public class SettingResource {

    @Inject
    SettingBook book;

    @Inject
    SettingKeeping keeping;

    /** Those in force on {@code ?on}, today where it is missing; with {@code ?all=true} every one that was ever proposed. */
    @GET
    public Page<SettingJson> list(
            @QueryParam("on") @Nullable String on, @QueryParam("all") boolean all, @BeanParam PageQuery query) {
        return all
                ? book.all(query.paging()).map(SettingJson::of)
                : query.of(book.inForce(on == null ? book.today() : RequestFields.day(on)))
                        .map(SettingJson::of);
    }

    @GET
    @Path("{id}")
    public SettingJson one(@PathParam("id") String id) {
        return SettingJson.of(book.row(number(id)));
    }

    /** A proposal; with {@code ?dryRun=true} nothing is written and the answer is what would move. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SettingJson.class, responseCode = "201")
    public Response propose(@QueryParam("dryRun") boolean dryRun, @Nullable NewSettingJson draft) {
        NewSetting setting = RequestFields.value("body", draft).checked();
        if (dryRun) {
            return Response.ok(book.tried(setting)).build();
        }
        long id = keeping.propose(setting);
        return CreatedAnswer.at("settings/" + id, SettingJson.of(book.row(id)));
    }

    /** Many at once, a row each, all or none; what is wrong in any row is told at once, also with {@code ?dryRun=true}. */
    @POST
    @Consumes("text/csv")
    public Response proposeAll(@QueryParam("dryRun") boolean dryRun, byte[] list) {
        ListSheet<NewSetting> settings = NewSettingJson.list(list);
        if (dryRun) {
            return Response.ok(Page.whole(book.triedAll(settings))).build();
        }
        List<Long> proposed = keeping.proposeAll(settings);
        return CreatedAnswer.at(
                "settings",
                Page.whole(proposed.stream().map(book::row).map(SettingJson::of).toList()));
    }

    @POST
    @Path("{id}/approve")
    public SettingJson approve(@PathParam("id") String id) {
        keeping.approve(number(id));
        return one(id);
    }

    @POST
    @Path("{id}/withdraw")
    public SettingJson withdraw(@PathParam("id") String id) {
        keeping.withdraw(number(id));
        return one(id);
    }

    private static long number(String id) {
        return RequestFields.named(id, text -> (long) RequestFields.number("id", text));
    }
}
