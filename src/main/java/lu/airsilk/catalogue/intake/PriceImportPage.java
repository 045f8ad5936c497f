package lu.airsilk.catalogue.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.mapping.UploadedFiles;
import lu.airsilk.catalogue.mapping.UploadedSheet;
import lu.airsilk.catalogue.staging.ImportRow;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.SupplierDirectory;
import lu.airsilk.supplier.SupplierRow;
import org.jspecify.annotations.Nullable;

/** Takes a supplier's file, and lists those taken before. */
@Named
@ViewScoped
public class PriceImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Chosen on purpose: the sheet only completes products that exist. */
    private static final String NOBODY = "-";

    @Inject
    transient UploadedFiles files;

    @Inject
    transient SheetImporting importing;

    @Inject
    transient ImportBook book;

    @Inject
    transient SupplierDirectory directory;

    @Inject
    transient CurrentActor actor;

    private String supplier = "";
    private transient @Nullable Part file;
    private final Rows<ImportRow> rows = new Rows<>(paging -> book.rows(paging), ImportRow::number);

    public String upload() throws IOException {
        Part sent = Objects.requireNonNull(file);
        UploadedFiles.Claim claim = new UploadedFiles.Claim(
                supplier.equals(NOBODY)
                        ? Optional.empty()
                        : Optional.of(RequestFields.as("supplier", supplier, SupplierCode::new)),
                Objects.requireNonNullElse(sent.getSubmittedFileName(), "sheet"),
                Objects.requireNonNullElse(sent.getContentType(), ""));
        try (InputStream content = sent.getInputStream()) {
            UploadedSheet sheet = files.keep(claim, content);
            return "/catalogue/price-import-view?faces-redirect=true&number=" + importing.upload(sheet);
        }
    }

    public boolean isMayUpload() {
        return actor.has(Role.BUYER);
    }

    public List<SupplierRow> getSuppliers() {
        return directory.rows(Paging.first(Paging.LARGEST)).items();
    }

    public Rows<ImportRow> getRows() {
        return rows;
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier == null ? "" : supplier;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
