package lu.airsilk.notice.bell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.identity.CurrentActor;

/**
 * What was told about an object has been read by who opens the object's page, whichever way led there: the first
 * parameter of its address names it, and what was told of a part that the page shows only when asked ({@code line=2}) is
 * read by who asks for that. A notice leads here by its own number ({@code notice=17}) and is the one that is read then:
 * what else was told of the object stays new, as it does for who opens a list. A page of somebody else's may lead here,
 * but it reads nothing in the reader's name.
 */
public class NoticeOpened extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    @Inject
    transient NoticeReading reading;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean follows =
                request.getMethod().equals("GET") && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        if (follows && actor.known()) {
            named(request).ifPresentOrElse(reading::opened, () -> looked(shown(request)));
        }
        chain.doFilter(request, response);
    }

    private void looked(Set<String> shown) {
        if (!shown.isEmpty()) {
            reading.looked(shown);
        }
    }

    private static Optional<Long> named(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(NoticeRow.NAMED))
                .filter(said -> NUMBER.matcher(said).matches())
                .map(Long::valueOf);
    }

    /** The page of an object, and what is opened of it; a list has no object. */
    static Set<String> shown(HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return Stream.of(query.split("&", 2)[0], query)
                .filter(each -> !each.isEmpty())
                .map(each -> request.getServletPath() + "?" + each)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
