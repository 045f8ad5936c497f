package lu.airsilk.supplier.profile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lu.airsilk.platform.faces.ListFile;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.supplier.SupplierKeeping;
import org.jspecify.annotations.Nullable;

/** Adds all suppliers of a list, or none. */
@Named
@ViewScoped
public class SupplierSheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SupplierKeeping keeping;

    private final ListFile list = new ListFile();

    public @Nullable String load() {
        return list.take(file -> keeping.addAll(ListSheet.of(
                        file,
                        NewSupplierJson.COLUMNS,
                        row -> NewSupplierJson.of(row).checked())))
                .map(added -> {
                    PageWords.done("supplierSheet.taken", added.size());
                    return "/supplier/supplier-list?faces-redirect=true";
                })
                .orElse(null);
    }

    public String getColumns() {
        return String.join(", ", NewSupplierJson.COLUMNS);
    }

    public ListFile getList() {
        return list;
    }
}
