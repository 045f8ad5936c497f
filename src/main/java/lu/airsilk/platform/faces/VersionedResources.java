package lu.airsilk.platform.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Style sheets, scripts and pictures carry a mark of their content in their address and may be kept for a year: the
 * line to Zhengzhou has a 200 ms round trip, and a changed file has another address.
 */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final String KEPT = "public, max-age=31536000, immutable";

    private static final String SWIPE = "touch/touchswipe.js";

    private static final Map<String, String> MARKS = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    /** Mojarra itself fails at a name without a sign. */
    @Override
    public @Nullable Resource createResource(String name, @Nullable String library) {
        if (name.isEmpty()) {
            return null;
        }
        Resource resource = getWrapped().createResource(name, library);
        return resource == null ? null : new Marked(resource);
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library, @Nullable String contentType) {
        Resource resource = getWrapped().createResource(name, library, contentType);
        return resource == null ? null : new Marked(resource);
    }

    /** No list of ours is paged by a swipe; PrimeFaces would send its script, 4 KiB, with each first list all the same. */
    @Override
    public boolean isResourceRendered(FacesContext faces, String name, @Nullable String library) {
        return SWIPE.equals(name) || getWrapped().isResourceRendered(faces, name, library);
    }

    private String mark(Resource resource) {
        return MARKS.computeIfAbsent(
                resource.getLibraryName() + ":" + resource.getResourceName(), key -> crc(resource));
    }

    private static String crc(Resource resource) {
        CRC32 crc = new CRC32();
        try (InputStream content = resource.getInputStream()) {
            crc.update(content.readAllBytes());
            return Long.toString(crc.getValue(), Character.MAX_RADIX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Faces keeps what a component's file says by this object, for good: two of the same file are equal, or each view of a
     * page would leave one more behind.
     */
    private final class Marked extends ResourceWrapper {

        Marked(Resource resource) {
            super(resource);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Marked marked && getWrapped().equals(marked.getWrapped());
        }

        @Override
        public int hashCode() {
            return getWrapped().hashCode();
        }

        @Override
        public String getRequestPath() {
            String path = getWrapped().getRequestPath();
            return path.contains("v=") ? path : path + (path.contains("?") ? "&" : "?") + "v=" + mark(getWrapped());
        }

        /** A date that is none is as if it had not been said (RFC 9110, 13.1.3). */
        @Override
        public boolean userAgentNeedsUpdate(FacesContext faces) {
            try {
                return getWrapped().userAgentNeedsUpdate(faces);
            } catch (IllegalArgumentException noDate) {
                return true;
            }
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new HashMap<>(getWrapped().getResponseHeaders());
            headers.put("Cache-Control", KEPT);
            return headers;
        }
    }
}
