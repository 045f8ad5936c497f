package lu.airsilk.identity.password;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.access.Password;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Where somebody who holds a one-time link chooses a password. */
@Named
@RequestScoped
public class LinkPage {

    @Inject
    LinkUse links;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    private String code = "";
    private String user = "";
    private String closed = "";
    private String password = "";
    private String again = "";

    /** Looks whose link it is, before the form is read, which is there for those alone; what opens nothing says why. */
    @PostConstruct
    void load() {
        code = PageWords.sent("code");
        try {
            user = links.opener(code).user();
        } catch (Refused refused) {
            closed = texts.say(refused.refusals().getFirst(), PageWords.reader());
        }
    }

    public String choose() {
        if (!password.equals(again)) {
            throw new Refused(Refusal.of("user.notTheSame").at("again"));
        }
        Actor holder = links.holder(code);
        actor.is(holder);
        links.use(code, new Password(holder.user(), password));
        PageWords.done("link.done");
        return "/identity/sign-in.xhtml?faces-redirect=true&user=" + holder.user();
    }

    public String getCode() {
        return code;
    }

    /** Whose password it is; an empty text when the link opens nothing. */
    public String getUser() {
        return user;
    }

    /** Why the link opens nothing. */
    public String getClosed() {
        return closed;
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
