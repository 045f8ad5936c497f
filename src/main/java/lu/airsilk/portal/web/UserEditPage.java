package lu.airsilk.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.NewUser;
import lu.airsilk.identity.Password;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.UserDirectory;
import lu.airsilk.identity.UserKeeping;
import lu.airsilk.identity.UserRow;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.shared.StoreCode;

/** Adds somebody who may sign in, or changes what they may do. */
@Named
@ViewScoped
public class UserEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/portal/user-list.xhtml?faces-redirect=true";

    @Inject
    transient UserKeeping keeping;

    @Inject
    transient UserDirectory users;

    @Inject
    transient StoreDirectory directory;

    private final UserForm form = new UserForm();
    private boolean known;
    private boolean disabled;
    private int version;

    /** Reads the user whom the address names; a new one without. */
    public void load() {
        if (!form.getUser().isEmpty()) {
            UserRow row = users.row(form.getUser());
            form.show(row);
            known = true;
            disabled = row.disabled();
            version = row.version();
        }
    }

    public String save() {
        if (known) {
            keeping.change(form.getUser(), form.getName(), roles(), stores());
        } else {
            keeping.add(new NewUser(form.getUser(), form.getName(), password(), roles(), stores()));
        }
        return told("identity.admin.saved");
    }

    public String resetPassword() {
        keeping.resetPassword(password());
        return told("identity.admin.password");
    }

    public String disable() {
        keeping.disable(form.getUser());
        return told("identity.admin.shutOut");
    }

    public String enable() {
        keeping.enable(form.getUser());
        return told("identity.admin.letIn");
    }

    private String told(String key) {
        Told.done(key, form.getUser());
        return LIST;
    }

    private Password password() {
        return new Password(form.getUser(), form.getPassword());
    }

    private Set<Role> roles() {
        return form.getRoles().stream().map(Role::valueOf).collect(Collectors.toSet());
    }

    private Set<StoreCode> stores() {
        return form.getStores().stream().map(StoreCode::of).collect(Collectors.toSet());
    }

    public List<Role> getAllRoles() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(Role.SYSTEM)));
    }

    public List<StoreRow> getAllStores() {
        return directory.all();
    }

    public UserForm getForm() {
        return form;
    }

    public boolean isKnown() {
        return known;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public int getVersion() {
        return version;
    }
}
