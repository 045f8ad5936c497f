package lu.airsilk.consignment.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import lu.airsilk.consignment.waybill.FiledLine;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** Where the goods of a split consignment are. */
@Path("consignments/{awb}/whereabouts")
@RequestScoped
public class WhereaboutsResource {

    @Inject
    PieceBook book;

    /** Where the cases of a line are. */
    public record Where(
            String line, Sku sku, Cases cases, List<InPart> parts, Cases unknown, List<FiledLine.Waiting> waiting) {

        static Where of(PieceBook.LineWhere found) {
            return new Where(
                    found.line().line(),
                    found.line().sku(),
                    found.line().cases(),
                    found.where().byPart().entrySet().stream()
                            .map(part -> new InPart(
                                    part.getKey()
                                            .flight()
                                            .map(on -> on.number() + "-" + on.day())
                                            .orElse(null),
                                    part.getKey().state(),
                                    part.getValue()))
                            .toList(),
                    found.where().unknown(),
                    found.waiting());
        }
    }

    /** Cases of a line in a part; without a flight they wait for one. */
    public record InPart(@Nullable String flight, Milestone state, Cases cases) {}

    @GET
    public Page<Where> whereabouts(@PathParam("awb") String awb, @BeanParam PageQuery query) {
        return query.of(book.whereabouts(RequestFields.named(awb, AirWaybillNumber::of)))
                .map(Where::of);
    }
}
