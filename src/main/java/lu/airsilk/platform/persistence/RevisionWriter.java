package lu.airsilk.platform.persistence;

import java.time.Clock;
import lu.airsilk.platform.Beans;
import lu.airsilk.platform.command.Signature;
import org.hibernate.envers.RevisionListener;

/** Signs each revision. Made by Envers before CDI is there, hence the look-up inside (stack notes, pitfall 8). */
public class RevisionWriter implements RevisionListener {

    @Override
    public void newRevision(Object revision) {
        Signature signature = Beans.of(Signature.class);
        Clock clock = Beans.of(Clock.class);
        ((Revision) revision).sign(signature.actor(), signature.reason(), clock.instant());
    }
}
