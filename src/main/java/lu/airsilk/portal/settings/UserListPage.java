package lu.airsilk.portal.settings;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.UserDirectory;
import lu.airsilk.identity.UserRow;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.Rows;

/** The people and programs that may sign in. */
@Named
@ViewScoped
public class UserListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient UserDirectory users;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Texts texts;

    private boolean waiting;

    private final Rows<UserRow> rows = new Rows<>(paging -> users.rows(waiting, paging), UserRow::user);

    /** Those that a list has brought stand among the others. */
    public void refresh() {
        rows.refresh();
    }

    public Rows<UserRow> getRows() {
        return rows;
    }

    /** The roles in the reader’s words. */
    public String roles(UserRow user) {
        return user.roles().stream()
                .sorted()
                .map(role -> texts.say(
                        "Role." + role,
                        List.of(),
                        FacesContext.getCurrentInstance().getViewRoot().getLocale()))
                .collect(Collectors.joining(" · "));
    }

    public String stores(UserRow user) {
        return joined(user.stores());
    }

    private static String joined(Collection<?> codes) {
        return codes.stream().map(Object::toString).sorted().collect(Collectors.joining(" · "));
    }

    /** Whether a second administrator is wanted. */
    public boolean waits(UserRow user) {
        return user.waiting().isPresent();
    }

    /** How the user stands, by the name of the state; one who is new may do nothing before a second administrator agrees. */
    public String state(UserRow user) {
        if (user.disabled()) {
            return "DISABLED";
        }
        return waits(user) && user.roles().isEmpty() ? "UNAPPROVED" : "ACTIVE";
    }

    public boolean isMayChange() {
        return actor.has(Role.ADMIN);
    }

    /** Whether only those are shown who wait for the reader. */
    public boolean isWaiting() {
        return waiting;
    }

    public void setWaiting(boolean waiting) {
        this.waiting = waiting;
    }
}
