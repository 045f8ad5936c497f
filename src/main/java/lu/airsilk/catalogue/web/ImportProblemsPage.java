package lu.airsilk.catalogue.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.ImportBook;
import lu.airsilk.catalogue.Mend;
import lu.airsilk.catalogue.SheetMending;
import lu.airsilk.catalogue.io.CorrectedSheet;
import lu.airsilk.catalogue.io.ProblemSheet;
import lu.airsilk.catalogue.logic.RowProblem;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Told;

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
    transient CorrectedSheet corrected;

    @Inject
    transient Texts texts;

    @Inject
    PriceImportViewPage sheet;

    private transient List<ProblemForm> shown = List.of();
    private final Rows<ProblemForm> rows = new Rows<>(
            paging -> {
                Page<ProblemForm> page =
                        book.problems(sheet.getNumber(), paging).map(ProblemForm::new);
                shown = page.items();
                return page;
            },
            form -> form.getProblem().row() + form.getProblem().cell());

    /** Keeps what was written into the cells that are shown. */
    public String mend() {
        List<Mend> mends =
                shown.stream().map(ProblemForm::mend).flatMap(Optional::stream).toList();
        mending.mend(sheet.getNumber(), mends);
        return told(mends.size());
    }

    public String takeSuggestions() {
        return told(mending.takeSuggestions(sheet.getNumber()));
    }

    private String told(int cells) {
        Told.done("importView.mended", cells);
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
        var words = new CorrectedSheet.Words(Told.say("importView.stillWrong"), this::why);
        corrected.write(sheet.getNumber(), format, words, outside.getResponseOutputStream());
    }

    private static ExternalContext begin(ProblemSheet.Format format, String fileName) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outside = faces.getExternalContext();
        outside.setResponseContentType(format.mediaType());
        outside.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        faces.responseComplete();
        return outside;
    }

    /** Why a cell is wrong, in the reader's language. */
    public String why(RowProblem problem) {
        return texts.say(problem.key(), problem.arguments(), Told.reader());
    }

    public Rows<ProblemForm> getRows() {
        return rows;
    }
}
