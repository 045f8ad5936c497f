package lu.airsilk.identity.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import lu.airsilk.identity.UserDirectory;
import lu.airsilk.identity.UserKeeping;
import lu.airsilk.identity.UserRow;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.Created;
import lu.airsilk.platform.rest.PageQuery;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The users, for administrators. */
@Path("users")
@RequestScoped
public class UserResource {

    @Inject
    UserDirectory directory;

    @Inject
    UserKeeping keeping;

    @GET
    public Page<UserRow> list(@BeanParam PageQuery query) {
        return directory.rows(query.paging());
    }

    @GET
    @Path("{user}")
    public UserRow one(@PathParam("user") String user) {
        return directory.row(user);
    }

    @POST
    @APIResponseSchema(value = UserRow.class, responseCode = "201")
    public Response add(NewUserJson draft) {
        String user = keeping.add(draft.checked());
        return Created.at("users/" + user, directory.row(user));
    }
}
