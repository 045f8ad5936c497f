package lu.airsilk;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.ProvenByRows;
import lu.airsilk.platform.persistence.Repository;

/** The conditions of {@link ArchitectureTest} that need more than ArchUnit's own words. */
final class HouseRules {

    private static final Set<String> FRACTIONS = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private HouseRules() {}

    /** Every use of another class of the portal passes. */
    static ArchCondition<JavaClass> useOthers(String words, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (Dependency use : user.getDirectDependenciesFromSelf()) {
                    JavaClass used = use.getTargetClass().getBaseComponentType();
                    if (Packages.capability(used).isPresent() && !allowed.test(user, used)) {
                        events.add(SimpleConditionEvent.violated(use, use.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> hold(String words, Predicate<JavaClass> condition) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, condition.test(type), type.getName() + " should " + words));
            }
        };
    }

    /** Who asks for work to be done: pages with their forms, calls, jobs, and all else that knows Faces or REST. */
    static boolean asks(JavaClass type) {
        return type.getSimpleName().matches(".+(Page|Form|Resource|Json|Job|Servlet)")
                || knows(type, "jakarta.faces.", "jakarta.ws.rs.", "org.primefaces.");
    }

    /** What people see or type into: pages, forms and what else knows Faces. */
    static boolean isShown(JavaClass type) {
        return type.getSimpleName().matches(".+(Page|Form|Servlet)")
                || knows(type, "jakarta.faces.", "org.primefaces.");
    }

    /** Does the work: changes something, is kept, keeps, or is a rule. */
    static boolean works(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Repository.class)
                || Packages.isRule(type)
                || type.getMethods().stream().anyMatch(HouseRules::isTransactional);
    }

    private static boolean knows(JavaClass type, String... packages) {
        return Packages.capability(type).isPresent()
                && type.getDirectDependenciesFromSelf().stream()
                        .map(use -> use.getTargetClass().getPackageName())
                        .anyMatch(name -> Stream.of(packages).anyMatch((name + ".")::startsWith));
    }

    /** Not more top-level types in its package than so many; told once, of the first by name. */
    static ArchCondition<JavaClass> haveCompanyOfAtMost(int most) {
        return new ArchCondition<>("stand in a package of at most " + most + " types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long types = type.getPackage().getClasses().stream()
                        .map(JavaClass::getName)
                        .filter(name -> !name.contains("$") && !name.contains("[") && !name.endsWith("package-info"))
                        .count();
                if (types > most && !Packages.isOpen(type)) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getPackageName() + " holds " + types + " types"));
                }
            }
        };
    }

    static boolean isTransactional(JavaMethod method) {
        return transaction(method).isPresent();
    }

    /** A command of its own: in a transaction, but not only as part of another's. */
    static boolean isCommand(JavaMethod method) {
        return transaction(method)
                .filter(type -> type != Transactional.TxType.MANDATORY)
                .isPresent();
    }

    static Optional<Transactional.TxType> transaction(JavaMethod method) {
        if (method.isAnnotatedWith(Transactional.class)) {
            return Optional.of(method.getAnnotationOfType(Transactional.class).value());
        }
        boolean byItsClass = method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getOwner().isAnnotatedWith(Transactional.class);
        return byItsClass
                ? Optional.of(method.getOwner()
                        .getAnnotationOfType(Transactional.class)
                        .value())
                : Optional.empty();
    }

    static ArchCondition<JavaMethod> nameTheRoles() {
        return new ArchCondition<>("carry @Allowed with at least one role, or be only part of a command (MANDATORY)") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Optional<JavaAnnotation<JavaMethod>> allowed = method.tryGetAnnotationOfType(Allowed.class.getName());
                events.add(new SimpleConditionEvent(
                        method, allowed.isPresent(), method.getFullName() + " says no role that may call it"));
            }
        };
    }

    /** Repositories, and read models: what neither asks nor has a command. */
    static boolean mayHoldIt(JavaClass type) {
        boolean readModel = !asks(type) && type.getMethods().stream().noneMatch(HouseRules::isTransactional);
        return type.isAnnotatedWith(Repository.class) || readModel;
    }

    /** Only in the ledger and beside supply: rows that others, written in the same transaction and never changed, add up to. */
    static boolean isProven(JavaClass type) {
        return Packages.capability(type)
                        .filter(Set.of("supply", "stock")::contains)
                        .isPresent()
                && type.tryGetAnnotationOfType(ProvenByRows.class)
                        .map(proven -> Stream.of(proven.by()).allMatch(HouseRules::hasHistory))
                        .orElse(false);
    }

    private static boolean hasHistory(Class<?> type) {
        return type.isAnnotationPresent(AppendOnly.class) || type.isAnnotationPresent(ProvenByRows.class);
    }

    static ArchCondition<JavaMethod> takeNoFractions() {
        return new ArchCondition<>("take no double or float") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean fraction = method.getRawParameterTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .anyMatch(type -> FRACTIONS.contains(type.getName()));
                events.add(new SimpleConditionEvent(method, !fraction, method.getFullName() + " takes a fraction"));
            }
        };
    }

    /** A number made of a text by Java's or the programs' notation. */
    static boolean readsByHand(JavaMethodCall call) {
        String owner = call.getTargetOwner().getSimpleName();
        List<String> given = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .toList();
        return switch (owner + "." + call.getName()) {
            case "Integer.parseInt", "Long.parseLong", "Decimal.of" -> true;
            case "Integer.valueOf", "Long.valueOf", "Percentage.of" -> given.equals(List.of("String"));
            case "Money.of" -> given.equals(List.of("String", "String"));
            default -> false;
        };
    }

    /** {@code now()} without a clock, a clock of one's own, or the machine's milliseconds. */
    static boolean asksAnotherClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean clock = owner.equals(Clock.class.getName()) && call.getName().startsWith("system");
        return now
                || clock
                || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
    }

    /** The portal's own types that a class hears or tells of as events. */
    static Stream<JavaClass> events(JavaClass type) {
        Stream<JavaType> heard = type.getMethods().stream()
                .flatMap(method -> method.getParameters().stream())
                .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
                .map(JavaParameter::getType);
        Stream<JavaType> told = type.getFields().stream()
                .filter(field -> field.getRawType().isEquivalentTo(jakarta.enterprise.event.Event.class))
                .map(field -> ((JavaParameterizedType) field.getType())
                        .getActualTypeArguments()
                        .getFirst());
        return Stream.concat(heard, told)
                .map(JavaType::toErasure)
                .filter(event -> Packages.capability(event).isPresent());
    }
}
