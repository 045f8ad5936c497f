package lu.airsilk.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.database.DatabaseFile;
import lu.airsilk.platform.database.FileGrowth;

/** What an administrator has to look after. */
@ApplicationScoped
public class AdminHome {

    @Inject
    DatabaseFile file;

    /** The embedded database's file, when it should be written anew. */
    @Allowed(Role.ADMIN)
    public Optional<FileGrowth> tooLarge() {
        return file.growth().filter(FileGrowth::isTooLarge);
    }
}
