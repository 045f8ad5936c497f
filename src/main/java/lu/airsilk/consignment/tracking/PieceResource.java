package lu.airsilk.consignment.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lu.airsilk.consignment.piece.Packing;
import lu.airsilk.consignment.piece.PieceContents;
import lu.airsilk.consignment.piece.PieceDraft;
import lu.airsilk.consignment.piece.PieceRow;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.UldId;
import org.jspecify.annotations.Nullable;

/** The pieces of a consignment. */
@Path("consignments/{awb}/pieces")
@RequestScoped
public class PieceResource {

    @Inject
    PieceBook book;

    @Inject
    Packing packing;

    /** A piece as programs write it: {@code contents} as {@code 1:5 2:3}, line and cases. */
    public record Piece(
            @Nullable String contents,
            @Nullable BigDecimal grossKg,
            @Nullable BigDecimal length,
            @Nullable BigDecimal width,
            @Nullable BigDecimal height) {

        PieceDraft checked(String at) {
            return new PieceDraft(
                    PieceContents.of(RequestFields.text(at + ".contents", contents)),
                    Grams.ofKilograms(RequestFields.value(at + ".grossKg", grossKg)),
                    side(at + ".length", length),
                    side(at + ".width", width),
                    side(at + ".height", height));
        }

        private static int side(String at, @Nullable BigDecimal number) {
            return number == null
                    ? 0
                    : Math.toIntExact(RequestFields.units(at, number).value());
        }
    }

    /** All pieces, in their order. */
    public record Packed(@Nullable List<Piece> pieces) {}

    /** Which pieces go with which flight. */
    public record Loaded(
            @Nullable List<Integer> pieces,
            @Nullable String flight,
            @Nullable String uld) {}

    /** A piece as programs read it. */
    public record PieceJson(
            int number,
            String sscc,
            String contents,
            BigDecimal grossKg,
            int length,
            int width,
            int height,
            @Nullable String uld,
            @Nullable String flight) {

        static PieceJson of(PieceRow row) {
            return new PieceJson(
                    row.number(),
                    row.sscc().digits(),
                    row.contents().toString(),
                    row.gross().kilograms(),
                    row.size().length(),
                    row.size().width(),
                    row.size().height(),
                    row.uld().orElse(null),
                    row.flight().map(on -> on.number() + "-" + on.day()).orElse(null));
        }
    }

    @GET
    public Page<PieceJson> pieces(@PathParam("awb") String awb, @BeanParam PageQuery query) {
        return query.of(book.of(RequestFields.named(awb, AirWaybillNumber::of))).map(PieceJson::of);
    }

    private Page<PieceJson> all(AirWaybillNumber awb) {
        return Page.whole(book.of(awb)).map(PieceJson::of);
    }

    @PUT
    public Page<PieceJson> pack(@PathParam("awb") String awb, @Nullable Packed packed) {
        List<Piece> asked = RequestFields.list(
                "pieces", RequestFields.value("pieces", packed).pieces());
        AirWaybillNumber consignment = RequestFields.named(awb, AirWaybillNumber::of);
        packing.pack(
                consignment,
                IntStream.range(0, asked.size())
                        .mapToObj(i -> asked.get(i).checked("pieces[" + i + "]"))
                        .toList());
        return all(consignment);
    }

    @POST
    @Path("load")
    public Page<PieceJson> load(@PathParam("awb") String awb, @Nullable Loaded loaded) {
        Loaded asked = RequestFields.value("pieces", loaded);
        AirWaybillNumber consignment = RequestFields.named(awb, AirWaybillNumber::of);
        packing.load(
                consignment,
                Set.copyOf(RequestFields.list("pieces", asked.pieces())),
                FlightKey.of(RequestFields.text("flight", asked.flight())),
                Optional.ofNullable(asked.uld()).map(UldId::of));
        return all(consignment);
    }
}
