package lu.airsilk.identity.password;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import lu.airsilk.identity.AccessEnding;
import lu.airsilk.identity.AccessRow;
import lu.airsilk.identity.Accesses;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.UserDirectory;
import lu.airsilk.identity.access.Password;
import lu.airsilk.identity.signin.SignedSession;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** People's own account: where they are signed in, and their password. */
@Named
@RequestScoped
public class MyAccountPage {

    private static final String HERE = "/identity/my-account.xhtml?faces-redirect=true";

    @Inject
    OwnPassword passwords;

    @Inject
    UserDirectory users;

    @Inject
    Accesses accesses;

    @Inject
    AccessEnding ending;

    @Inject
    CurrentActor actor;

    @Inject
    ExternalContext outside;

    private @Nullable List<AccessRow> rows;
    private String old = "";
    private String password = "";
    private String again = "";

    /** The reader's own name. */
    public String getName() {
        return users.own().name();
    }

    /** Where the reader is signed in. */
    public List<AccessRow> getRows() {
        if (rows == null) {
            rows = accesses.own();
        }
        return Objects.requireNonNull(rows);
    }

    /** Whether there is more than where the reader sits. */
    public boolean isElsewhere() {
        return getRows().stream().anyMatch(row -> !row.current());
    }

    public String end(long id) {
        ending.end(id);
        return done("myAccount.ended");
    }

    public String endAll() {
        ending.endMine();
        return done("myAccount.endedAll");
    }

    public String change() {
        Refused.together(() -> passwords.look(new TypedPassword(old), password), this::same);
        passwords.change(new TypedPassword(old), new Password(actor.user(), password));
        SignedSession.goOn((HttpServletRequest) outside.getRequest());
        return done("myPassword.done");
    }

    private void same() {
        if (!password.equals(again)) {
            throw new Refused(Refusal.of("user.notTheSame").at("again"));
        }
    }

    private static String done(String key) {
        PageWords.done(key);
        return HERE;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
