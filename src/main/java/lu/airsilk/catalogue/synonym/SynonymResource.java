package lu.airsilk.catalogue.synonym;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What words mean that people search for. */
@Path("search-words")
@RequestScoped
public class SynonymResource {

    @Inject
    SynonymBook book;

    @Inject
    SynonymKeeping keeping;

    @GET
    public Page<SynonymJson> list(@BeanParam PageQuery query) {
        return book.rows(query.paging()).map(SynonymJson::of);
    }

    @GET
    @Path("{id}")
    public SynonymJson one(@PathParam("id") String id) {
        return SynonymJson.of(book.row(number(id)));
    }

    /** In force at once; what is said already is kept once. With {@code ?dryRun=true} it is read and nothing is written. */
    @POST
    @APIResponseSchema(value = SynonymJson.class, responseCode = "201")
    public Response say(@QueryParam("dryRun") boolean dryRun, @Nullable NewSynonymJson said) {
        NewSynonym word = RequestFields.value("body", said).checked();
        if (dryRun) {
            return Response.ok(SynonymJson.of(book.tried(word))).build();
        }
        String id = Long.toString(keeping.say(word));
        return CreatedAnswer.at("search-words/" + id, one(id));
    }

    /** Words by list; all of them or none. */
    @POST
    @Consumes("text/csv")
    public Response sayAll(@QueryParam("dryRun") boolean dryRun, byte[] list) {
        if (dryRun) {
            return Response.ok(Page.whole(book.triedAll(NewSynonymJson.list(list)).stream()
                            .map(SynonymJson::of)
                            .toList()))
                    .build();
        }
        return CreatedAnswer.at(
                "search-words",
                Page.whole(keeping.sayAll(NewSynonymJson.list(list)).stream()
                        .map(book::row)
                        .map(SynonymJson::of)
                        .toList()));
    }

    @POST
    @Path("{id}/withdraw")
    public void withdraw(@PathParam("id") String id) {
        keeping.withdraw(number(id));
    }

    private static long number(String id) {
        return RequestFields.named(id, text -> (long) RequestFields.number("id", text));
    }
}
