package lu.airsilk.supplier.profile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.SupplierDirectory;
import lu.airsilk.supplier.SupplierKeeping;
import lu.airsilk.supplier.SupplierRow;

/** One supplier: read by staff, changed by buyers. */
@Named
@ViewScoped
public class SupplierEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SupplierDirectory directory;

    @Inject
    transient SupplierKeeping keeping;

    @Inject
    transient CurrentActor actor;

    private String code = "";
    private int version;
    private final SupplierForm form = new SupplierForm();

    public void load() {
        SupplierRow supplier = directory.row(new SupplierCode(code));
        version = supplier.version();
        form.show(supplier);
    }

    public String save() {
        keeping.change(form.checked(), form.terms());
        PageWords.done("supplierEdit.saved", form.getName());
        return "/supplier/supplier-edit?faces-redirect=true&code=" + code;
    }

    public boolean isMayChange() {
        return actor.has(Role.BUYER);
    }

    /** In which orders can be written. */
    public List<Language> getLanguages() {
        return Language.SPOKEN;
    }

    public SupplierForm getForm() {
        return form;
    }

    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
