package lu.airsilk.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.OwnPassword;
import lu.airsilk.identity.Password;
import lu.airsilk.identity.TypedPassword;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Where people change their own password; this session goes on, all others end. */
@Named
@RequestScoped
public class MyPasswordPage {

    @Inject
    OwnPassword passwords;

    @Inject
    CurrentActor actor;

    private String old = "";
    private String password = "";
    private String again = "";

    public String change() {
        if (!password.equals(again)) {
            throw new Refused(Refusal.of("user.notTheSame").at("again"));
        }
        Instant out = passwords.change(new TypedPassword(old), new Password(actor.user(), password), "");
        SignedSession.goOn(
                (HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest(),
                out.plusMillis(1));
        Told.done("myPassword.done");
        return "/portal/home.xhtml?faces-redirect=true";
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
