package lu.airsilk.catalogue.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.mapping.MappingJson;
import lu.airsilk.catalogue.mapping.SheetMapping;
import lu.airsilk.catalogue.mapping.UploadedFiles;
import lu.airsilk.catalogue.mapping.UploadedSheet;
import lu.airsilk.catalogue.mapping.rule.CellAddress;
import lu.airsilk.catalogue.staging.ApplyMode;
import lu.airsilk.catalogue.staging.ApplyOrder;
import lu.airsilk.catalogue.staging.DifferenceRow;
import lu.airsilk.catalogue.staging.ImportStatus;
import lu.airsilk.catalogue.staging.Mend;
import lu.airsilk.catalogue.staging.SheetChange;
import lu.airsilk.identity.Limit;
import lu.airsilk.identity.Limits;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.Reader;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.SupplierCode;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The imports of suppliers' sheets: upload, look, correct, apply. */
@Path("catalogue/imports")
@RequestScoped
public class ImportResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Most sheets are applied by then, so that programs need not ask again. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    UploadedFiles files;

    @Inject
    SheetImporting importing;

    @Inject
    ImportBook book;

    @Inject
    SheetMending mending;

    @Inject
    RowAsides asides;

    @Inject
    ImportDifferences differences;

    @Inject
    Limits limits;

    @Inject
    CorrectedSheet corrected;

    @Inject
    Texts texts;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** Which rows to take, and from when on the prices count. */
    public record Apply(@Nullable String mode, @Nullable String validFrom) {

        ApplyOrder order() {
            return new ApplyOrder(
                    RequestFields.word("mode", mode, ApplyMode.class),
                    Optional.ofNullable(validFrom).map(day -> RequestFields.as("validFrom", day, LocalDate::parse)));
        }
    }

    /**
     * What shall stand in cells of the sheet instead.
     *
     * @param cells text by address, such as {@code A7}
     * @param suggestions true to take all that the last reading suggests
     */
    public record Mends(
            @Nullable Map<String, String> cells, @Nullable Boolean suggestions) {}

    @GET
    public Page<ImportJson> list(@BeanParam PageQuery query) {
        return book.rows(query.paging()).map(row -> ImportJson.of(row, texts, reader()));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = ImportJson.class, responseCode = "202")
    public Response upload(
            @QueryParam("supplier") @Nullable String supplier,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @Nullable String disposition,
            InputStream content) {
        UploadedFiles.Claim claim = new UploadedFiles.Claim(
                Optional.ofNullable(supplier).map(code -> RequestFields.as("supplier", code, SupplierCode::new)),
                FileName.of(disposition),
                Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), ""));
        UploadedSheet file = files.keep(claim, content);
        String number = importing.upload(file);
        return CreatedAnswer.later("catalogue/imports/" + number, one(number));
    }

    @GET
    @Path("{id}")
    public ImportJson one(@PathParam("id") String id) {
        return ImportJson.of(book.row(id), texts, reader());
    }

    @GET
    @Path("{id}/problems")
    @Produces("application/json;qs=1")
    public Page<ProblemJson> problems(@PathParam("id") String id, @BeanParam PageQuery query) {
        return book.problems(id, query.paging()).map(problem -> ProblemJson.of(problem, texts, reader()));
    }

    @GET
    @Path("{id}/problems")
    @Produces(CSV + ";qs=0.5")
    public Response problemsAsCsv(@PathParam("id") String id) {
        return download(id, ProblemSheet.Format.CSV);
    }

    @GET
    @Path("{id}/problems")
    @Produces(XLSX + ";qs=0.4")
    public Response problemsAsWorkbook(@PathParam("id") String id) {
        return download(id, ProblemSheet.Format.XLSX);
    }

    @PUT
    @Path("{id}/mapping")
    @APIResponseSchema(value = ImportJson.class, responseCode = "202")
    public Response map(@PathParam("id") String id, @Nullable MappingJson mapping) {
        SheetMapping said = RequestFields.value("body", mapping).checked();
        files.understand(book.row(id).file().sha256(), said);
        importing.map(id, said);
        return CreatedAnswer.later("catalogue/imports/" + id, one(id));
    }

    /** Answers when the sheet is in the catalogue; 202 when that takes longer than the patience. */
    @POST
    @Path("{id}/apply")
    @APIResponseSchema(value = AppliedSheet.class, responseCode = "200")
    public Response apply(@PathParam("id") String id, @Nullable Apply body) {
        ApplyOrder order = RequestFields.value("body", body).order();
        AppliedSheet applied = importing.apply(id, order);
        boolean done = book.settled(id, PATIENCE).status() == ImportStatus.APPLIED;
        return done ? Response.ok(applied).build() : CreatedAnswer.later("catalogue/imports/" + id, applied);
    }

    /** Throws it away; while it is applied, it is only not applied. */
    @POST
    @Path("{id}/cancel")
    public ImportJson cancel(@PathParam("id") String id) {
        importing.cancel(id);
        return one(id);
    }

    /** Writes into cells of the sheet, which is read again. */
    @POST
    @Path("{id}/mends")
    public Response mend(@PathParam("id") String id, @Nullable Mends body) {
        Mends said = RequestFields.value("body", body);
        if (Boolean.TRUE.equals(said.suggestions())) {
            mending.takeSuggestions(id, Meanwhile.NOTHING);
        } else {
            mending.mend(id, Meanwhile.cells(mends(said.cells())));
        }
        return CreatedAnswer.later("catalogue/imports/" + id, one(id));
    }

    /**
     * Rows that are no goods.
     *
     * @param like a wrong row: it and all that look like it
     * @param rows just these
     */
    public record Asides(@Nullable Integer like, @Nullable List<Integer> rows) {}

    /** The rows that people have set aside, each as a line of its texts. */
    @GET
    @Path("{id}/asides")
    public Page<ProblemJson> asides(@PathParam("id") String id, @BeanParam PageQuery query) {
        return book.asides(id, query.paging()).map(row -> ProblemJson.of(row, texts, reader()));
    }

    /** Sets rows aside; the sheet is read again. */
    @POST
    @Path("{id}/asides")
    @APIResponseSchema(value = ImportJson.class, responseCode = "202")
    public Response setAside(@PathParam("id") String id, @Nullable Asides body) {
        Asides said = RequestFields.value("body", body);
        if (said.like() != null) {
            asides.setAsideAlike(id, said.like(), Meanwhile.NOTHING);
        } else {
            asides.setAside(id, RequestFields.value("rows", said.rows()));
        }
        return CreatedAnswer.later("catalogue/imports/" + id, one(id));
    }

    /** Takes rows back that were set aside, all when none is named; the sheet is read again. */
    @POST
    @Path("{id}/asides/back")
    @APIResponseSchema(value = ImportJson.class, responseCode = "202")
    public Response takeBack(@PathParam("id") String id, @Nullable Asides body) {
        Asides said = RequestFields.value("body", body);
        asides.takeBack(id, Objects.requireNonNullElse(said.rows(), List.of()), Meanwhile.NOTHING);
        return CreatedAnswer.later("catalogue/imports/" + id, one(id));
    }

    private static List<Mend> mends(@Nullable Map<String, String> cells) {
        return RequestFields.value("cells", cells).entrySet().stream()
                .map(cell -> {
                    String address = RequestFields.value("cells", cell.getKey());
                    CellAddress.Place place = CellAddress.parse(address)
                            .orElseThrow(() ->
                                    Refused.because("import.cell", address).at("cells"));
                    return new Mend(place.row(), place.column(), Objects.requireNonNullElse(cell.getValue(), ""));
                })
                .toList();
    }

    /** What the sheet changes in the catalogue, row by row; {@code ?kind} one of {@link SheetChange}. */
    @GET
    @Path("{id}/differences")
    public DifferencesJson differences(
            @PathParam("id") String id, @QueryParam("kind") @Nullable String kind, @BeanParam PageQuery query) {
        Optional<SheetChange> wanted =
                Optional.ofNullable(kind).map(word -> RequestFields.word("kind", word, SheetChange.class));
        Page<DifferenceRow> rows = differences.rows(id, wanted, query.paging());
        return DifferencesJson.of(differences.count(id), rows);
    }

    /** What the supplier no longer offers. */
    @GET
    @Path("{id}/vanished")
    public Page<VanishedRow> vanished(@PathParam("id") String id, @BeanParam PageQuery query) {
        return differences.vanished(id, query.paging());
    }

    @GET
    @Path("{id}/sheet")
    @Produces(CSV + ";qs=0.5")
    public Response sheetAsCsv(@PathParam("id") String id) {
        return corrected(id, ProblemSheet.Format.CSV);
    }

    @GET
    @Path("{id}/sheet")
    @Produces(XLSX + ";qs=0.9")
    public Response sheetAsWorkbook(@PathParam("id") String id) {
        return corrected(id, ProblemSheet.Format.XLSX);
    }

    private Response corrected(String id, ProblemSheet.Format format) {
        limits.count(Limit.EXPORTS);
        String number = book.row(id).number();
        Locale reader = reader();
        var words = new CorrectedSheet.Words(
                texts.say("importView.stillWrong", List.of(), reader),
                problem -> texts.say(problem.key(), problem.arguments(), reader));
        StreamingOutput output = out -> corrected.write(number, format, words, out);
        return attached(output, CorrectedSheet.fileName(number, format));
    }

    private Response download(String id, ProblemSheet.Format format) {
        limits.count(Limit.EXPORTS);
        String number = book.row(id).number();
        Locale reader = reader();
        ProblemSheet sheet = new ProblemSheet(
                paging -> book.problems(number, paging),
                problem -> texts.say(problem.key(), problem.arguments(), reader));
        StreamingOutput output = out -> sheet.write(format, out);
        return attached(output, format.fileName(number));
    }

    private static Response attached(StreamingOutput output, String fileName) {
        return Response.ok(output)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .build();
    }

    private Locale reader() {
        return Reader.of(headers);
    }
}
