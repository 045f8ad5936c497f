package lu.airsilk.platform.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionedResourcesTest {

    /** One of the server's, which is equal to another of the same file. */
    private static final class Plain extends Resource {

        private final String name;

        private Plain(String name) {
            this.name = name;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Plain plain && plain.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public InputStream getInputStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            return Map.of();
        }

        @Override
        public String getRequestPath() {
            return "/" + name;
        }

        @Override
        @SuppressWarnings("NullAway")
        public URL getURL() {
            return null;
        }

        @Override
        public boolean userAgentNeedsUpdate(FacesContext context) {
            return true;
        }
    }

    private static final ResourceHandler SERVER = new ResourceHandlerWrapper(null) {

        @Override
        public Resource createResource(String name, @Nullable String library) {
            return new Plain(name);
        }
    };

    /** Each visit of the sign-in page once left a kilobyte behind. */
    @Test
    void a_component_of_one_file_is_known_again_in_the_next_view() {
        var resources = new VersionedResources(SERVER);

        assertEquals(resources.createResource("field.xhtml", "air"), resources.createResource("field.xhtml", "air"));
        assertNotEquals(resources.createResource("field.xhtml", "air"), resources.createResource("table.xhtml", "air"));
    }
}
