package lu.airsilk.catalogue.intake;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.list.Outcomes;
import lu.airsilk.catalogue.list.ProductChoice;
import lu.airsilk.catalogue.mapping.MappingForm;
import lu.airsilk.catalogue.mapping.SheetMapping;
import lu.airsilk.catalogue.mapping.UploadedFiles;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.catalogue.quality.ProductReviewing;
import lu.airsilk.catalogue.staging.ApplyMode;
import lu.airsilk.catalogue.staging.ApplyOrder;
import lu.airsilk.catalogue.staging.ImportRow;
import lu.airsilk.catalogue.staging.ImportStatus;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Storage;
import org.jspecify.annotations.Nullable;

/** One import on its way: what the columns mean, what is wrong, and into the catalogue with it. */
@Named
@ViewScoped
public class PriceImportViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ImportBook book;

    @Inject
    transient ImportDifferences differences;

    @Inject
    transient SheetImporting importing;

    @Inject
    transient UploadedFiles files;

    @Inject
    transient ProductChoice products;

    @Inject
    transient ProductReviewing reviewing;

    @Inject
    transient Texts texts;

    @Inject
    transient CurrentActor actor;

    private static final int MANY_COLUMNS = 40;

    private String number = "";
    private boolean others;
    private ApplyMode mode = ApplyMode.GOOD_ROWS;
    private @Nullable LocalDate validFrom;
    private MappingForm mapping = MappingForm.empty();
    private transient @Nullable ImportRow row;

    public void load() {
        ImportRow found = book.row(number);
        row = found;
        if (found.status() == ImportStatus.READY) {
            mapping = MappingForm.of(files, found.file().sha256(), found.corrections());
        }
    }

    public ImportRow getRow() {
        if (row == null) {
            row = book.row(number);
        }
        return Objects.requireNonNull(row);
    }

    /** Called by the page's clock while a job is at work. */
    public void look() throws IOException {
        row = null;
        if (!isAtWork()) {
            ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
            outside.redirect(outside.getRequestContextPath() + "/catalogue/price-import-view.xhtml?" + asSaid());
        }
    }

    /** What is said of the columns; refused when the sheet cannot be read so. */
    SheetMapping understood(SheetMapping said) {
        files.understand(getRow().file().sha256(), said);
        return said;
    }

    public String apply() {
        importing.apply(number, new ApplyOrder(mode, Optional.ofNullable(validFrom)));
        validFrom = null;
        mode = ApplyMode.GOOD_ROWS;
        return again();
    }

    public String submitAll() {
        Outcomes.tell(
                "productList.submitted",
                reviewing.submit(products.inStatus(ProductQuery.ofImport(number), ProductStatus.DRAFT)));
        return again();
    }

    /** The page as it is now. */
    String again() {
        return "/catalogue/price-import-view?faces-redirect=true&" + asSaid();
    }

    /** With what was said already of how it is applied: mending a row does not forget from when its prices shall count. */
    private String asSaid() {
        return "number=" + number
                + (validFrom == null ? "" : "&from=" + validFrom)
                + (mode == ApplyMode.GOOD_ROWS ? "" : "&mode=" + mode)
                + (others ? "&others=true" : "");
    }

    /** Whether the columns that nobody understands are listed, too: hundreds of them only for who asks. */
    public boolean isOthersListed() {
        return others || mapping.getOthers().size() <= MANY_COLUMNS;
    }

    public boolean isOthers() {
        return others;
    }

    public void setOthers(boolean others) {
        this.others = others;
    }

    /** Throws the import away, or stops applying it. */
    public String cancel() {
        String told = is(ImportStatus.APPLYING) ? "importView.stopped" : "importView.discarded";
        importing.cancel(number);
        PageWords.done(told, number);
        return again();
    }

    public String getSentence() {
        ImportRow now = getRow();
        String said = now.completes() ? "importView.completing." : "importView.state.";
        String sentence = PageWords.say(
                said + now.status().name(),
                now.file().name(),
                now.tally().accepted(),
                now.tally().rows(),
                now.tally().rejected(),
                now.tally().aside());
        return now.completes() && now.priced() && isCompared()
                ? sentence + " " + PageWords.say("importView.prices", differences.prices(number))
                : sentence;
    }

    /** Why the file cannot be read. */
    public String getRefusal() {
        return getRow().refusal()
                .map(refusal -> texts.say(refusal, PageWords.reader()))
                .orElse("");
    }

    public List<String> getSteps() {
        return Stream.of("upload", "check", "apply", "done")
                .map(step -> PageWords.say("importView.step." + step))
                .toList();
    }

    public int getStep() {
        return switch (getRow().status()) {
            case READING, READY, REFUSED, CANCELLED -> 1;
            case APPLYING -> 2;
            case APPLIED -> 3;
        };
    }

    public boolean isAtWork() {
        return is(ImportStatus.READING) || is(ImportStatus.APPLYING);
    }

    /** Whether no row has been read yet: the file is opened, and what its columns are is found out. */
    public boolean isOpening() {
        return is(ImportStatus.READING) && getRow().progress() == 0;
    }

    public boolean isReady() {
        return is(ImportStatus.READY);
    }

    public boolean isApplied() {
        return is(ImportStatus.APPLIED);
    }

    public boolean isRefused() {
        return is(ImportStatus.REFUSED);
    }

    /** Whether there is a dry run to show. */
    public boolean isCompared() {
        return is(ImportStatus.READY) || is(ImportStatus.APPLIED);
    }

    /** Whether anything is wrong in the sheet, or strange. */
    public boolean isFaulty() {
        return getRow().tally().rejected() + getRow().tally().warnings() > 0;
    }

    /** Whether there is something that the reader may mend. */
    public boolean isMendable() {
        return isFaulty() && isReady() && isMayAct();
    }

    public boolean isMayCancel() {
        return isMayAct() && (isAtWork() || isReady());
    }

    /** Whether the buyer has drafts of this sheet left to submit. */
    public boolean isMaySubmit() {
        return isMayAct()
                && !products.inStatus(ProductQuery.ofImport(number), ProductStatus.DRAFT)
                        .isEmpty();
    }

    public boolean isMayAct() {
        return actor.has(Role.BUYER);
    }

    private boolean is(ImportStatus status) {
        return getRow().status() == status;
    }

    public List<ApplyMode> getModes() {
        return Arrays.asList(ApplyMode.values());
    }

    /** How goods can be kept, in the words of the catalogue: each of them is read in a sheet. */
    public String getStorages() {
        return PageWords.several(Arrays.stream(Storage.values()).map(Say::word));
    }

    public MappingForm getMapping() {
        return mapping;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public ApplyMode getMode() {
        return mode;
    }

    public void setMode(ApplyMode mode) {
        this.mode = mode;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
