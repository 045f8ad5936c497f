package lu.airsilk.location.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lu.airsilk.location.StoreKeeping;
import lu.airsilk.platform.faces.ListFile;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.file.ListSheet;
import org.jspecify.annotations.Nullable;

/** Opens all stores of a list, or none. */
@Named
@ViewScoped
public class StoreSheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StoreKeeping keeping;

    private final ListFile list = new ListFile();

    public @Nullable String load() {
        return list.take(file -> keeping.openAll(ListSheet.of(
                        file, NewStoreJson.COLUMNS, row -> NewStoreJson.of(row).checked())))
                .map(opened -> {
                    PageWords.done("storeSheet.taken", opened.size());
                    return "/portal/store-list?faces-redirect=true";
                })
                .orElse(null);
    }

    public String getColumns() {
        return String.join(", ", NewStoreJson.COLUMNS);
    }

    public ListFile getList() {
        return list;
    }
}
