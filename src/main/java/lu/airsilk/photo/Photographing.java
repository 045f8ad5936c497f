package lu.airsilk.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.platform.file.PhotoFile;

/** Keeps photos of the things that people work on. Who may photograph a thing is for its own capability to say. */
@ApplicationScoped
public class Photographing {

    @Inject
    Photos photos;

    @Inject
    Stamps stamps;

    /**
     * Keeps a photo within the command that it belongs to, and gives its number.
     *
     * @param subject what it shows: {@code RC-26-000123/2}, {@code WS-26-000001}
     * @param drawn {@link PhotoFile#anew()}, which takes long: the command draws it before it locks anything
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long keep(String subject, PhotoFile drawn) {
        Photo photo = new Photo(subject, drawn, stamps.now());
        photos.add(photo);
        return photo.id();
    }
}
