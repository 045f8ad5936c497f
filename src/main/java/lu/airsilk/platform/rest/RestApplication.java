package lu.airsilk.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The portal for programs, version 1. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

    /** Its description is {@code /openapi}; the server's own, in WADL, would be a second one that nobody keeps. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
