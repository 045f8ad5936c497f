package lu.airsilk.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lu.airsilk.platform.database.FileGrowth;
import org.jspecify.annotations.Nullable;

/** The administrator’s part of the home page. */
@Named
@RequestScoped
public class AdminHomePage {

    @Inject
    AdminHome home;

    private @Nullable FileGrowth file;
    private boolean asked;

    /** Missing while the database's file is not too large. */
    public @Nullable FileGrowth getFile() {
        if (!asked) {
            file = home.tooLarge().orElse(null);
            asked = true;
        }
        return file;
    }
}
