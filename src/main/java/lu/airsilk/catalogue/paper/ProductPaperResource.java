package lu.airsilk.catalogue.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.PaperCover;
import lu.airsilk.catalogue.PaperRow;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.product.PaperDraft;
import lu.airsilk.catalogue.product.PaperKeeping;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.file.DocumentFile;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** The papers of a product: registrations, certificates, labels, each with the days on which it holds. */
@Path("products/{sku}/papers")
@RequestScoped
public class ProductPaperResource {

    @Inject
    PaperBook book;

    @Inject
    PaperKeeping keeping;

    /** The papers, and the kinds that customs will ask for and of which there is none. */
    public record PapersJson(long total, List<PaperRow> items, Set<PaperKind> lacking) {

        static PapersJson of(Page<PaperRow> papers, PaperCover cover) {
            return new PapersJson(papers.total(), papers.items(), cover.lacking());
        }
    }

    /** A paper as programs write it; without {@code validTo} it does not end. */
    public record NewPaper(
            @Nullable String kind,
            @Nullable String number,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        PaperDraft draft() {
            return new PaperDraft(
                    RequestFields.word("kind", RequestFields.text("kind", kind), PaperKind.class),
                    RequestFields.text("number", number),
                    RequestFields.value("validFrom", validFrom),
                    Optional.ofNullable(validTo));
        }
    }

    @GET
    public PapersJson list(@PathParam("sku") String sku, @BeanParam PageQuery query) {
        PaperCover cover = book.of(named(sku));
        return PapersJson.of(query.of(cover.papers()), cover);
    }

    @POST
    public PapersJson keep(@PathParam("sku") String sku, @Nullable NewPaper paper) {
        keeping.keep(named(sku), RequestFields.value("paper", paper).draft());
        return whole(sku);
    }

    /** The paper itself: a PDF, JPEG or PNG, once. */
    @POST
    @Path("{id}/file")
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    public PapersJson attach(@PathParam("sku") String sku, @PathParam("id") String id, byte[] content) {
        keeping.attach(named(sku), numbered(id), DocumentFile.of(content));
        return whole(sku);
    }

    @GET
    @Path("{id}/file")
    public Response file(@PathParam("sku") String sku, @PathParam("id") String id) {
        DocumentFile file = book.file(named(sku), numbered(id));
        return Response.ok(file.content(), file.mediaType()).build();
    }

    /** It holds no longer. */
    @POST
    @Path("{id}/withdraw")
    public PapersJson withdraw(@PathParam("sku") String sku, @PathParam("id") String id) {
        keeping.withdraw(named(sku), numbered(id));
        return whole(sku);
    }

    private PapersJson whole(String sku) {
        PaperCover cover = book.of(named(sku));
        return PapersJson.of(Page.whole(cover.papers()), cover);
    }

    private static long numbered(String id) {
        return RequestFields.named(id, text -> RequestFields.number("id", text));
    }

    private static Sku named(String sku) {
        return RequestFields.named(sku, Sku::of);
    }
}
