package lu.airsilk.platform.json;

import jakarta.json.spi.JsonProvider;

/** JSON-P, looked up once: each static method of {@link jakarta.json.Json} looks it up anew, 0.1 ms for each value. */
public final class JsonOnce {

    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonOnce() {}
}
