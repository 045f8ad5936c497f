package lu.airsilk.platform.command;

import jakarta.enterprise.context.RequestScoped;

/** Who stands behind the changes of this request and why: what the audit writes down. */
@RequestScoped
public class Signature {

    private String actor = "system";
    private String reason = "";

    /** Set once the actor is known; until then changes are the portal's own. */
    public void sign(String who) {
        actor = who;
    }

    /** The reason that the user gave for the change at hand. */
    public void because(String why) {
        reason = why;
    }

    public String actor() {
        return actor;
    }

    public String reason() {
        return reason;
    }
}
