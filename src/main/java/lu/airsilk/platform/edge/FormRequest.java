package lu.airsilk.platform.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page's form, read before anything asks for its fields: the server would read it whenever and as slowly as it comes. */
final class FormRequest extends HttpServletRequestWrapper {

    private static final int MOST_FIELDS = 10_000;

    private final Map<String, String[]> fields;

    /** @throws IllegalArgumentException when it is no form */
    static FormRequest read(HttpServletRequest request, PacedBody body) throws IOException {
        String text = new String(body.readAllBytes(), UTF_8);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, new ArrayList<>(List.of(values))));
        for (String field : text.isEmpty() ? new String[0] : text.split("&", MOST_FIELDS)) {
            String[] pair = field.split("=", 2);
            fields.computeIfAbsent(decoded(pair[0]), name -> new ArrayList<>())
                    .add(pair.length == 1 ? "" : decoded(pair[1]));
        }
        return new FormRequest(request, fields);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    private FormRequest(HttpServletRequest request, Map<String, List<String>> read) {
        super(request);
        Map<String, String[]> all = new LinkedHashMap<>();
        read.forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
        fields = Collections.unmodifiableMap(all);
    }

    /** As every page of the portal sends it; Faces says so once more, when the server has read its fields already. */
    @Override
    public void setCharacterEncoding(String encoding) {
        // it is read
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return fields;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields.get(name);
    }
}
