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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is dear to get wrong is tried without a server: each command of these capabilities, by a test beside its service. */
class CommandsTest {

    private static final Set<String> CAPABILITIES = Set.of("order", "stock", "allocation", "consignment");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(CAPABILITIES.stream()
                    .flatMap(capability -> Stream.of("target/classes", "target/test-classes")
                            .map(folder -> Path.of(folder, "lu/airsilk", capability)))
                    .toList());

    @Test
    void every_command_is_asked_for_by_a_test_of_services() {
        List<JavaMethod> commands = CLASSES.stream()
                .flatMap(service -> service.getMethods().stream())
                .filter(CommandsTest::isCommand)
                .toList();
        Set<String> untried = commands.stream()
                .filter(command -> !isTried(command))
                .map(JavaMethod::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertTrue(commands.size() > 50, () -> commands.size() + " commands are found");
        assertEquals(Set.of(), untried, "write a test with @ExtendWith(Services.class) in the package of the service");
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
