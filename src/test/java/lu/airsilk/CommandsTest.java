package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is dear to get wrong is tried without a server: each command of these capabilities, and all that its service says. */
class CommandsTest {

    private static final Set<String> CAPABILITIES = Set.of("order", "stock", "allocation", "consignment");

    /** A refusal, a reason or a notice. */
    private static final Pattern CODE = Pattern.compile("\"[a-z][A-Za-z]*(?:\\.[A-Za-z]+)+\"");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(CAPABILITIES.stream()
                    .flatMap(capability -> Stream.of("target/classes", "target/test-classes")
                            .map(folder -> Path.of(folder, "lu/airsilk", capability)))
                    .toList());

    private static final List<JavaMethod> COMMANDS = CLASSES.stream()
            .flatMap(service -> service.getMethods().stream())
            .filter(CommandsTest::isCommand)
            .toList();

    @Test
    void every_command_is_asked_for_by_a_test_of_services() {
        Set<String> untried = COMMANDS.stream()
                .filter(command -> !isTried(command))
                .map(JavaMethod::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertTrue(COMMANDS.size() > 50, () -> COMMANDS.size() + " commands are found");
        assertEquals(Set.of(), untried, "write a test with @ExtendWith(Services.class) in the package of the service");
    }

    @Test
    void everything_that_a_service_with_commands_says_is_expected_by_a_test_of_services() {
        Set<String> expected = codes("src/test/java", CLASSES.stream().filter(CommandsTest::isOfServices));
        Set<String> said = codes("src/main/java", COMMANDS.stream().map(JavaMethod::getOwner));

        assertTrue(said.size() > 80, () -> said.size() + " codes are found");
        said.removeAll(expected);
        assertEquals(Set.of(), said);
    }

    private static Set<String> codes(String folder, Stream<JavaClass> types) {
        return types.distinct()
                .map(type -> TestFiles.text(Path.of(folder, type.getName().replace('.', '/') + ".java")))
                .flatMap(text -> CODE.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** People, programs or jobs ask for it, and it changes something. */
    private static boolean isCommand(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.isAnnotatedWith(Transactional.class)
                && (method.isAnnotatedWith(Allowed.class) || method.getOwner().isAnnotatedWith(Allowed.class));
    }

    private static boolean isTried(JavaMethod command) {
        return Stream.concat(command.getCallsOfSelf().stream(), command.getReferencesToSelf().stream())
                .map(JavaAccess::getOriginOwner)
                .anyMatch(CommandsTest::isOfServices);
    }

    private static boolean isOfServices(JavaClass type) {
        return type.tryGetAnnotationOfType(ExtendWith.class)
                .filter(extended -> List.of(extended.value()).contains(Services.class))
                .isPresent();
    }
}
