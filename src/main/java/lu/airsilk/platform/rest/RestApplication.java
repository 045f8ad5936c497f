package lu.airsilk.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The portal for programs, version 1. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
