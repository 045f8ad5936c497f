package lu.airsilk.portal.settings;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import lu.airsilk.identity.AccessEnding;
import lu.airsilk.identity.AccessRow;
import lu.airsilk.identity.Accesses;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.LinkAddresses;
import lu.airsilk.identity.LinkMaking;
import lu.airsilk.identity.MadeLink;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.UserDirectory;
import lu.airsilk.identity.UserKeeping;
import lu.airsilk.identity.UserRow;
import lu.airsilk.identity.WaitingRow;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreOwners;
import lu.airsilk.location.StoreRow;
import lu.airsilk.notice.MailOfPeople;
import lu.airsilk.platform.faces.PageWords;
import org.jspecify.annotations.Nullable;

/** Adds somebody who may sign in, or changes what they may do; shows a link that sets their password, once. */
@Named
@ViewScoped
public class UserEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String MADE = "madeLink";

    @Inject
    transient UserKeeping keeping;

    @Inject
    transient LinkMaking links;

    @Inject
    transient LinkAddresses addresses;

    @Inject
    transient UserDirectory users;

    @Inject
    transient Accesses accesses;

    @Inject
    transient AccessEnding ending;

    @Inject
    transient MailOfPeople mails;

    @Inject
    transient StoreDirectory directory;

    @Inject
    transient StoreOwners owners;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient ExternalContext outside;

    private final UserForm form = new UserForm();
    private @Nullable UserRow row;
    private String link = "";
    private List<AccessRow> open = List.of();

    /** Reads the user whom the address names; a new one without. */
    public void load() {
        if (!form.getUser().isEmpty()) {
            UserRow read = users.row(form.getUser());
            row = read;
            form.show(read, mails.address(read.user()));
            open = accesses.of(read.user());
            link = outside.getFlash().get(MADE) instanceof String made ? made : "";
        }
    }

    public String save() {
        if (row == null) {
            MadeLink made = keeping.add(form.draft());
            return shown(made, waits() ? "identity.admin.addedWaits" : "identity.admin.added");
        }
        keeping.change(form.draft());
        keepLink();
        return told(waits() ? "identity.admin.asked" : "identity.admin.saved");
    }

    /** Whether a second administrator has to agree first. */
    private boolean waits() {
        return users.row(form.getUser()).waiting().isPresent();
    }

    public String makeLink() {
        return shown(links.link(form.getUser()), "identity.admin.linkMade");
    }

    public String disable() {
        keeping.disable(form.getUser());
        return told("identity.admin.shutOut");
    }

    public String enable() {
        keeping.enable(form.getUser());
        return told(users.row(form.getUser()).disabled() ? "identity.admin.asked" : "identity.admin.letIn");
    }

    /** Signs the user out of one place. */
    public String end(long access) {
        ending.end(access);
        return told("identity.admin.ended");
    }

    /** The link is shown on the next view and never again. */
    private String shown(MadeLink made, String key) {
        String here =
                ((HttpServletRequest) outside.getRequest()).getRequestURL().toString();
        outside.getFlash().put(MADE, addresses.of(made, URI.create(here)).toString());
        return told(key);
    }

    /** A second click must not take away the only sight of a link that has just been made. */
    private void keepLink() {
        if (!link.isEmpty()) {
            outside.getFlash().put(MADE, link);
        }
    }

    private String told(String key) {
        PageWords.done(key, form.getUser());
        return "/portal/user-edit.xhtml?faces-redirect=true&user=" + form.getUser();
    }

    public List<Role> getAllRoles() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(Role.SYSTEM)));
    }

    public List<StoreRow> getAllStores() {
        return directory.all();
    }

    /** The companies that own stores. */
    public List<String> getAllOwners() {
        return owners.all();
    }

    public UserForm getForm() {
        return form;
    }

    public @Nullable UserRow getRow() {
        return row;
    }

    /** Where the user is signed in. */
    public List<AccessRow> getOpen() {
        return open;
    }

    /** The address that sets the password; an empty text when none was made just now. */
    public String getLink() {
        return link;
    }

    /** Nobody makes a link for oneself or shuts oneself out. */
    public boolean isOneself() {
        return form.getUser().equals(actor.user());
    }

    /** What a second administrator is asked to approve. */
    public @Nullable WaitingRow getWaiting() {
        return row == null ? null : row.waiting().orElse(null);
    }

    /** Whether the reader is another than the one who asked and the one whom it is about. */
    public boolean isMayApprove() {
        return row != null
                && !isOneself()
                && row.waiting().filter(one -> one.mayApprove(actor.user())).isPresent();
    }

    public boolean isKnown() {
        return row != null;
    }

    public boolean isDisabled() {
        return row != null && row.disabled();
    }

    public int getVersion() {
        return row == null ? 0 : row.version();
    }
}
