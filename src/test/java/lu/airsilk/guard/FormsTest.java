package lu.airsilk.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** The table of forms knows every form of the portal, so that none can be forgotten. */
class FormsTest {

    private static final Pattern LINE = Pattern.compile("[\\w/-]+#\\w+ \\| (edit|command) \\| [\\w-]+");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");

    private final List<View> views = View.all();

    /** Whoever adds a form says in {@code guard/forms.txt} whether it edits or commands. */
    @Test
    void every_form_stands_in_the_table_and_the_table_has_no_other() {
        assertEquals(
                String.join("\n", inViews()),
                Table.lines("forms.txt").stream()
                        .map(line -> line.replaceFirst(" .*", ""))
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void the_table_says_of_each_form_what_it_is_and_why_in_one_word() {
        assertEquals(
                List.of(),
                Table.lines("forms.txt").stream()
                        .filter(line -> !LINE.matcher(line).matches())
                        .toList());
    }

    /** Saved unchanged, emptied, wrong and mended: by its visible page. */
    @Test
    void every_form_that_edits_is_walked() {
        Set<String> walked = Arrays.stream(EditFormsBrowserIT.class.getDeclaredMethods())
                .flatMap(test -> Stream.ofNullable(test.getAnnotation(CsvSource.class)))
                .flatMap(forms -> forms.textBlock().lines())
                .map(line -> line.strip().replaceFirst(" .*", ""))
                .filter(form -> form.contains("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        walked.add(EditFormsBrowserIT.COLUMNS);
        walked.add("consignment/consignment-edit#form"); // a booking is changed by I03BookTwoFlightsJobIT
        assertEquals(
                Table.lines("forms.txt").stream()
                        .filter(line -> line.contains("| edit |"))
                        .map(line -> line.replaceFirst(" .*", ""))
                        .collect(Collectors.toCollection(TreeSet::new)),
                walked);
    }

    private Set<String> inViews() {
        Set<String> forms = new TreeSet<>();
        views.stream()
                .filter(view -> !isFragment(view))
                .forEach(page -> forms(page)
                        .forEach(form ->
                                assertTrue(forms.add(name(page) + "#" + form), form + " twice on " + page.file())));
        return forms;
    }

    private static boolean isFragment(View view) {
        return view.file().toString().contains("/part/");
    }

    private static String name(View page) {
        return page.file().toString().replaceFirst("\\.xhtml$", "");
    }

    /** The ids of its forms and of those that it includes. */
    private Stream<String> forms(View view) {
        Stream<String> own = tags(view, "h:form").map(form -> form.getAttribute("id"));
        Stream<String> others = tags(view, "ui:include")
                .map(include -> include.getAttribute("src"))
                .flatMap(source -> included(view, source))
                .flatMap(this::forms);
        return Stream.concat(own, others);
    }

    private static Stream<Element> tags(View view, String tag) {
        return view.elements().filter(element -> element.getTagName().equals(tag));
    }

    /** The fragments at an address; all that it can mean when a part of it is asked of a page. */
    private Stream<View> included(View from, String source) {
        String there = source.startsWith("/")
                ? source.substring(1)
                : from.file().resolveSibling(source).toString();
        Pattern address = Pattern.compile(
                EXPRESSION.splitAsStream(there).map(Pattern::quote).collect(Collectors.joining("[a-z-]+")));
        return views.stream()
                .filter(view -> address.matcher(view.file().toString()).matches());
    }
}
