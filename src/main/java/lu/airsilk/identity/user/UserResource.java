package lu.airsilk.identity.user;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import lu.airsilk.identity.AccessEnding;
import lu.airsilk.identity.LinkAddresses;
import lu.airsilk.identity.LinkMaking;
import lu.airsilk.identity.MadeLink;
import lu.airsilk.identity.SecondAdministrator;
import lu.airsilk.identity.UserDirectory;
import lu.airsilk.identity.UserKeeping;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The users, for administrators. */
@Path("users")
@RequestScoped
public class UserResource {

    @Inject
    UserDirectory directory;

    @Inject
    UserKeeping keeping;

    @Inject
    LinkMaking links;

    @Inject
    LinkAddresses addresses;

    @Inject
    SecondAdministrator second;

    @Inject
    AccessEnding ending;

    @GET
    public Page<UserJson> list(@BeanParam PageQuery query) {
        return directory.rows(query.paging()).map(UserJson::of);
    }

    @GET
    @Path("{user}")
    public UserJson one(@PathParam("user") String user) {
        return UserJson.of(directory.row(user));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = LinkJson.class, responseCode = "201")
    public Response add(@Nullable NewUserJson draft, @Context UriInfo here) {
        return made(keeping.add(RequestFields.value("body", draft).checked()), here);
    }

    /** Many at once, a row each, all or none; what is wrong in any row is told at once. */
    @POST
    @Consumes("text/csv")
    public Response addAll(@QueryParam("dryRun") boolean dryRun, byte[] list, @Context UriInfo here) {
        Refused.unless(!dryRun, "list.noTrial");
        List<LinkJson> made =
                keeping
                        .addAll(ListSheet.of(
                                list,
                                NewUserJson.COLUMNS,
                                row -> NewUserJson.of(row).checked()))
                        .stream()
                        .map(link -> LinkJson.of(link, addresses.of(link, here.getBaseUri())))
                        .toList();
        return CreatedAnswer.at("users", new LinksJson(made.size(), made));
    }

    /** A new one-time link for somebody who has lost the password. */
    @POST
    @Path("{user}/link")
    @APIResponseSchema(value = LinkJson.class, responseCode = "201")
    public Response link(@PathParam("user") String user, @Context UriInfo here) {
        return made(links.link(user), here);
    }

    private Response made(MadeLink link, UriInfo here) {
        return CreatedAnswer.at("users/" + link.user(), LinkJson.of(link, addresses.of(link, here.getBaseUri())));
    }

    @PUT
    @Path("{user}")
    public UserJson change(@PathParam("user") String user, @Nullable RightsJson rights) {
        RightsJson asked = RequestFields.value("body", rights);
        keeping.change(user, asked.checkedName(), asked.checked());
        return one(user);
    }

    /** What another administrator has asked for holds. */
    @POST
    @Path("{user}/approve")
    public UserJson approve(@PathParam("user") String user) {
        second.approve(user);
        return one(user);
    }

    /** What was asked for is asked no more. */
    @POST
    @Path("{user}/withdraw")
    public UserJson withdraw(@PathParam("user") String user) {
        second.withdraw(user);
        return one(user);
    }

    /** Ends all that somebody is signed in with. */
    @POST
    @Path("{user}/sign-out")
    public UserJson signOut(@PathParam("user") String user) {
        ending.endAll(user);
        return one(user);
    }

    @POST
    @Path("{user}/disable")
    public UserJson disable(@PathParam("user") String user) {
        keeping.disable(user);
        return one(user);
    }

    @POST
    @Path("{user}/enable")
    public UserJson enable(@PathParam("user") String user) {
        keeping.enable(user);
        return one(user);
    }
}
