package lu.airsilk.customs.tariff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The tariff: which measure holds for which goods, from which day on. */
@Path("tariffs")
@RequestScoped
public class TariffResource {

    /** Of a proposal of thousands so many are told with it. */
    private static final int FIRST = 50;

    @Inject
    TariffBook book;

    @Inject
    TariffKeeping keeping;

    /**
     * Those in force on {@code ?on}, today where it is missing; with {@code ?all=true} every one that was ever proposed. By
     * {@code ?q} those whose code begins so or whose goods are called so, by {@code ?proposal} those of one proposal.
     */
    @GET
    public Page<TariffJson> list(
            @QueryParam("on") @Nullable String on,
            @QueryParam("all") boolean all,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("proposal") @Nullable String proposal,
            @BeanParam PageQuery query) {
        MeasureQuery asked = MeasureQuery.of(
                words, RequestFields.filter("proposal", proposal, id -> (long) RequestFields.number("proposal", id)));
        Page<MeasureRow> rows = all
                ? book.all(asked, query.paging())
                : book.inForce(asked, on == null ? book.today() : RequestFields.day(on), query.paging());
        return rows.map(TariffJson::of);
    }

    @GET
    @Path("{id}")
    public TariffSheetJson one(@PathParam("id") String id) {
        return told(number(id));
    }

    private TariffSheetJson told(long id) {
        TariffSheetRow sheet = book.sheet(id);
        return TariffSheetJson.of(
                sheet, book.all(MeasureQuery.ofSheet(id), Paging.first(FIRST)).items());
    }

    /** A proposal; with {@code ?dryRun=true} nothing is written and the answer is what would move. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = TariffSheetJson.class, responseCode = "201")
    public Response propose(@QueryParam("dryRun") boolean dryRun, @Nullable NewMeasureJson draft) {
        NewMeasure measure = RequestFields.value("body", draft).checked();
        return dryRun
                ? Response.ok(TariffTrialJson.of(book.tried(measure))).build()
                : created(keeping.propose(measure));
    }

    /** Thousands as one proposal, a row each, all or none; what is wrong in any row is told at once. */
    @POST
    @Consumes("text/csv")
    @APIResponseSchema(value = TariffSheetJson.class, responseCode = "201")
    public Response proposeAll(@QueryParam("dryRun") boolean dryRun, byte[] list) {
        ListSheet<NewMeasure> measures = NewMeasureJson.list(list);
        return dryRun
                ? Response.ok(TariffTrialJson.of(book.triedAll(measures))).build()
                : created(keeping.proposeAll(measures));
    }

    private Response created(long id) {
        return CreatedAnswer.at("tariffs/" + id, told(id));
    }

    /** Brings all measures of the proposal into force. */
    @POST
    @Path("{id}/approve")
    public TariffSheetJson approve(@PathParam("id") String id) {
        keeping.approve(number(id));
        return one(id);
    }

    @POST
    @Path("{id}/withdraw")
    public TariffSheetJson withdraw(@PathParam("id") String id) {
        keeping.withdraw(number(id));
        return one(id);
    }

    private static long number(String id) {
        return RequestFields.named(id, text -> (long) RequestFields.number("id", text));
    }
}
