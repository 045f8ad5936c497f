package lu.airsilk.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.photo.Photographing;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Refused;

/** Keeps a store's photos of what did not come as it was sent. */
@ApplicationScoped
public class DeliveryPhotographing {

    @Inject
    Deliveries deliveries;

    @Inject
    CurrentActor actor;

    @Inject
    Photographing photographing;

    /** Keeps a photo of a line, whether the delivery is confirmed or not. Another store's delivery is unknown; gives its number. */
    @Transactional
    @Allowed({Role.STORE, Role.ASSISTANT})
    public long keep(DeliveryNumber number, int position, PhotoFile photo) {
        PhotoFile drawn = photo.anew(); // before anything is locked
        Delivery delivery = deliveries.lock(number, actor.stores());
        String line = number + "/" + position;
        if (delivery.lines().stream().noneMatch(each -> each.position() == position)) {
            throw Refused.because("delivery.lineUnknown", line, number);
        }
        return photographing.keep(line, drawn);
    }
}
