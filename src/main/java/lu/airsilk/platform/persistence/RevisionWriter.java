package lu.airsilk.platform.persistence;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import lu.airsilk.platform.command.Signature;
import org.hibernate.envers.RevisionListener;

/** Signs each revision. Made by Envers before CDI is there, hence the look-up inside (stack notes, pitfall 8). */
public class RevisionWriter implements RevisionListener {

    @Override
    public void newRevision(Object revision) {
        Signature signature = CDI.current().select(Signature.class).get();
        Clock clock = CDI.current().select(Clock.class).get();
        ((Revision) revision).sign(signature.actor(), signature.reason(), clock.instant());
    }
}
