package lu.airsilk.catalogue.intake;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.staging.Mend;
import lu.airsilk.catalogue.staging.OthersProduct;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import lu.airsilk.identity.Limit;
import lu.airsilk.identity.Limits;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;

/** The part of an import's page that lists what is wrong in the sheet and lets it be mended in place. */
@Named
@ViewScoped
public class ImportProblemsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ImportBook book;

    @Inject
    transient SheetMending mending;

    @Inject
    transient RowAsides asides;

    @Inject
    transient Limits limits;

    @Inject
    transient CorrectedSheet corrected;

    @Inject
    transient Texts texts;

    @Inject
    PriceImportViewPage sheet;

    private transient List<ProblemForm> shown = List.of();
    private final Rows<ProblemForm> rows = new Rows<>(
            paging -> {
                Page<ProblemForm> page = forms(book.problems(sheet.getNumber(), worstFirst(paging)));
                shown = page.items();
                return page;
            },
            form -> form.getProblem().row() + form.getProblem().cell());

    private final Rows<RowProblem> setAside =
            new Rows<>(paging -> book.asides(sheet.getNumber(), paging), row -> Integer.toString(row.row()));

    /** What keeps rows out stands before what is only to be looked at. */
    private static Paging worstFirst(Paging paging) {
        return paging.sort().isEmpty() ? new Paging(paging.page(), paging.size(), "severity") : paging;
    }

    private Page<ProblemForm> forms(Page<RowProblem> problems) {
        List<Integer> rows = problems.items().stream()
                .filter(RowProblem::isError)
                .map(RowProblem::row)
                .distinct()
                .toList();
        Map<Integer, Long> alike = book.alike(sheet.getNumber(), rows);
        Map<String, OthersProduct> others = book.ofOthers(sheet.getNumber(), problems.items());
        return problems.map(problem -> new ProblemForm(
                problem,
                problem.isError() ? alike.getOrDefault(problem.row(), 0L) : 0,
                Optional.ofNullable(others.get(problem.suggestion())).map(ImportProblemsPage::told)));
    }

    private static String told(OthersProduct product) {
        return PageWords.say(
                "importView.othersGoods", product.sku(), product.names().in(PageWords.reader()), product.offeredBy());
    }

    /** Sets a wrong row aside with all that look like it. */
    public String setAside(int row) {
        PageWords.done("importView.setAside", asides.setAsideAlike(sheet.getNumber(), row, meanwhile()));
        return sheet.again();
    }

    /** Takes one row back. */
    public String takeBack(int row) {
        PageWords.done("importView.takenBack", asides.takeBack(sheet.getNumber(), List.of(row), meanwhile()));
        return sheet.again();
    }

    /** Takes back all rows that were set aside. */
    public String takeAllBack() {
        PageWords.done("importView.takenBack", asides.takeBack(sheet.getNumber(), List.of(), meanwhile()));
        return sheet.again();
    }

    /** Keeps what was written into the cells that are shown. */
    public String mend() {
        mending.mend(sheet.getNumber(), meanwhile());
        PageWords.done("importView.mended", written().size());
        return sheet.again();
    }

    /** Reads the sheet with what is said of its columns now, whether that is something else or the same. */
    public String readAgain() {
        mending.mend(
                sheet.getNumber(),
                new Meanwhile(
                        written(),
                        Optional.of(sheet.understood(sheet.getMapping().said()))));
        return sheet.again();
    }

    private Meanwhile meanwhile() {
        return new Meanwhile(written(), sheet.getMapping().changed().map(sheet::understood));
    }

    private List<Mend> written() {
        return shown.stream().map(ProblemForm::mend).flatMap(Optional::stream).toList();
    }

    public String takeSuggestions() {
        TakenSuggestions taken = mending.takeSuggestions(sheet.getNumber(), meanwhile());
        PageWords.done("importView.suggested", taken.cells(), taken.left());
        return sheet.again();
    }

    public void problemsCsv() throws IOException {
        problems(ProblemSheet.Format.CSV);
    }

    public void problemsXlsx() throws IOException {
        problems(ProblemSheet.Format.XLSX);
    }

    public void correctedCsv() throws IOException {
        corrected(ProblemSheet.Format.CSV);
    }

    public void correctedXlsx() throws IOException {
        corrected(ProblemSheet.Format.XLSX);
    }

    private void problems(ProblemSheet.Format format) throws IOException {
        ExternalContext outside = begin(format, format.fileName(sheet.getNumber()));
        new ProblemSheet(paging -> book.problems(sheet.getNumber(), paging), this::why)
                .write(format, outside.getResponseOutputStream());
    }

    private void corrected(ProblemSheet.Format format) throws IOException {
        ExternalContext outside = begin(format, CorrectedSheet.fileName(sheet.getNumber(), format));
        var words = new CorrectedSheet.Words(PageWords.say("importView.stillWrong"), this::why);
        corrected.write(sheet.getNumber(), format, words, outside.getResponseOutputStream());
    }

    private ExternalContext begin(ProblemSheet.Format format, String fileName) {
        limits.count(Limit.EXPORTS);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outside = faces.getExternalContext();
        outside.setResponseContentType(format.mediaType());
        outside.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        faces.responseComplete();
        return outside;
    }

    /** Why a cell is wrong, in the reader's language. */
    public String why(RowProblem problem) {
        return texts.say(problem.key(), problem.arguments(), PageWords.reader());
    }

    /** The rows that people have set aside. */
    public Rows<RowProblem> getSetAside() {
        return setAside;
    }

    public Rows<ProblemForm> getRows() {
        return rows;
    }
}
