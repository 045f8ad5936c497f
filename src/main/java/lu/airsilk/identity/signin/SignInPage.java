package lu.airsilk.identity.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.access.OpenSessions;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityMatter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInPage {

    /** How much waits on the device, as only its script knows ({@code outbox.js}). */
    private static final String UNSENT = "bar:unsent";

    @Inject
    SignIn signIn;

    @Inject
    KnownBrowsers browsers;

    @Inject
    SecurityEvents seen;

    @Inject
    TokenIssuing issuing;

    @Inject
    OpenSessions sessions;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    ExternalContext outside;

    @Inject
    @ConfigProperty(name = "airsilk.sample", defaultValue = "none")
    String sample;

    private String user = "";
    private String password = "";
    private String then = "";
    private boolean out;

    /** Starts a session and goes on to the page that was wanted, or home. */
    public void signIn() throws IOException {
        HttpServletRequest request = (HttpServletRequest) outside.getRequest();
        HttpServletResponse response = (HttpServletResponse) outside.getResponse();
        String marks = BrowserMark.of(request);
        current.is(signIn.byPassword(user, password, marks));
        String bind =
                issuing.session(DeviceName.of(request.getHeader("User-Agent"))).token();
        SignedSession.start(bind, sessions, clock.instant(), request, response);
        BrowserMark.keep(browsers.marked(current.user(), marks), response);
        outside.redirect(outside.getRequestContextPath() + destination());
    }

    /** Ends the session; the browser forgets what it kept, but work that has not been sent yet. */
    public void signOut() throws IOException {
        seen.report(
                SecurityKind.SIGN_OUT,
                SecurityMatter.SIGNED_OUT.of(Caller.current().asked()));
        boolean nothingWaits =
                outside.getRequestParameterMap().getOrDefault(UNSENT, "").equals("0");
        outside.addResponseHeader("Clear-Site-Data", nothingWaits ? "\"cache\", \"storage\"" : "\"cache\"");
        SignedSession.end((HttpServletRequest) outside.getRequest(), (HttpServletResponse) outside.getResponse());
        outside.redirect(outside.getRequestContextPath() + "/identity/sign-in.xhtml");
    }

    /** Whether somebody is signed in here, who may leave before another comes. */
    public boolean isSignedIn() {
        return current.known();
    }

    /** Who is signed in here. */
    public String getCurrent() {
        return current.user();
    }

    /** Only a path of the portal itself: nothing that a browser could take for another host. */
    private String destination() {
        return then.matches("/[A-Za-z0-9][^\\\\\\s]*") ? then : "/";
    }

    /** Whether the sample company's people work here: then the page leads newcomers through a day of theirs. */
    public boolean isSample() {
        return !sample.equals("none");
    }

    /** Who has the goods in hand, one after the other. */
    public List<String> getTour() {
        return List.of("store.kaifeng", "buyer", "finance", "import", "allocator", "allocator2", "hub");
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Whether a session ended while its user was away. */
    public boolean isOut() {
        return out;
    }

    public void setOut(boolean out) {
        this.out = out;
    }

    public String getThen() {
        return then;
    }

    public void setThen(String then) {
        this.then = then;
    }
}
