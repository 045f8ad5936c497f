package lu.airsilk.consignment.difference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** What follows from differences: notice periods and tolerances. */
@Path("difference-rules")
@RequestScoped
public class DifferenceRuleResource {

    @Inject
    DifferenceKeeping keeping;

    /** A rule as programs write it. */
    public record Terms(
            @Nullable String party,
            @Nullable BigDecimal noticeDays,
            @Nullable BigDecimal tolerancePermille) {}

    /** All rules; there is one for each kind. */
    @GET
    public Page<DifferenceTerms> list(@BeanParam PageQuery query) {
        return query.of(keeping.all());
    }

    @PUT
    @Path("{kind}")
    public Page<DifferenceTerms> keep(@PathParam("kind") String kind, @Nullable Terms terms) {
        Terms asked = RequestFields.value("party", terms);
        keeping.keep(new DifferenceTerms(
                RequestFields.word("kind", kind, DifferenceKind.class),
                RequestFields.word("party", asked.party(), LiableParty.class),
                whole("noticeDays", asked.noticeDays()),
                whole("tolerancePermille", asked.tolerancePermille())));
        return Page.whole(keeping.all());
    }

    private static int whole(String field, @Nullable BigDecimal number) {
        return Math.toIntExact(RequestFields.units(field, number).value());
    }
}
