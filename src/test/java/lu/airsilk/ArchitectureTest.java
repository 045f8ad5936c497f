package lu.airsilk;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static lu.airsilk.HouseRules.hold;
import static lu.airsilk.HouseRules.useOthers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.platform.persistence.AppendOnly;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.NullMarked;

/** The house style as far as a machine can hold it ({@code src/site/markdown/house.md}). */
@AnalyzeClasses(packages = "lu.airsilk", importOptions = ArchitectureTest.Packaged.class)
class ArchitectureTest {

    /** Only what is packaged, wherever it was compiled to. */
    static final class Packaged implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return location.contains("/classes/");
        }
    }

    private static final String PROGRAMS = "lu\\.airsilk\\.(allocation\\.AllocateFile|order\\.ForecastFile)";

    /** Types a package, those nested in another not counted. */
    private static final int ROOM = 40;

    /** The package-private hands of the ledger, the import's staging and switch, and the sealer, which the audit follows. */
    private static final List<String> GUARDED_WRITES = List.of(
            "lu.airsilk.stock.Balances",
            "lu.airsilk.supply.Supplies",
            "lu.airsilk.supply.Reservations",
            "lu.airsilk.catalogue.staging.ImportWork",
            "lu.airsilk.catalogue.applying.ImportSwitch",
            "lu.airsilk.catalogue.news.ProductOutbox",
            "lu.airsilk.catalogue.synonym.SearchMisses",
            "lu.airsilk.seal.chain.PortionBook",
            "lu.airsilk.seal.chain.SealTurn");

    private static final DescribedPredicate<JavaMember> OUTSIDE_RULES =
            DescribedPredicate.describe("outside rules", member -> !Packages.isRule(member.getOwner()));

    @ArchTest
    static final ArchRule rule1_a_package_uses_only_those_above_it = classes()
            .should(useOthers(
                    "use only packages above their own",
                    (user, used) -> Packages.mayUse(
                            Packages.capability(user).orElseThrow(),
                            Packages.capability(used).orElseThrow())))
            .because("the goods meet the packages in this order, and who is above must not know who is below");

    @ArchTest
    static final ArchRule rule1_the_walls_stand = classes()
            .should(useOthers(
                    "respect the walls " + Packages.WALLS,
                    (user, used) -> Packages.WALLS.stream()
                            .noneMatch(wall -> wall.from()
                                            .contains(Packages.capability(user).orElseThrow())
                                    && wall.to()
                                            .contains(Packages.capability(used).orElseThrow())
                                    && !Packages.capability(user).equals(Packages.capability(used)))))
            .because("each wall keeps something from being known where it must not be");

    @ArchTest
    static final ArchRule rule2_every_package_is_in_the_list = classes()
            .should(hold("belong to a capability and a slice of house.md", Packages::isKnown))
            .because("a new capability and a new slice are decisions, not accidents");

    @ArchTest
    static void rule2_every_slice_of_the_list_stands(JavaClasses house) {
        Set<String> stand = house.stream()
                .filter(type -> Packages.capability(type).isPresent())
                .map(type -> Packages.capability(type).orElseThrow() + "." + Packages.slice(type))
                .collect(Collectors.toSet());

        assertEquals(
                List.of(),
                Packages.listed().filter(slice -> !stand.contains(slice)).toList());
    }

    @ArchTest
    static final ArchRule rule3_from_outside_only_a_root = classes()
            .should(useOthers(
                    "use only the root of other capabilities",
                    (user, used) -> Packages.capability(user).equals(Packages.capability(used))
                            || Packages.isInRoot(used)
                            || Packages.isOpen(used)
                            || Packages.isSample(user)))
            .because("slices are private to their capability, if it is not open; the sample does what people and"
                    + " carriers do");

    @ArchTest
    static final ArchRule rule3_a_slice_uses_only_those_before_it = classes()
            .should(useOthers(
                    "use only slices that stand before their own in house.md, and of the root what leans on no other",
                    (user, used) -> !Packages.capability(user).equals(Packages.capability(used))
                            || Packages.isBefore(user, used)))
            .because("slices without a circle can be read, changed and taken out one by one");

    @ArchTest
    static final ArchRule rule3_no_room_becomes_a_hall = classes()
            .should(HouseRules.haveCompanyOfAtMost(ROOM))
            .because("a slice is what one person can hold in the head");

    @ArchTest
    static final ArchRule rule4_rules_and_shared_are_plain_java = classes()
            .that(DescribedPredicate.describe("are rules", Packages::isRule))
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.describe(
                    "are Java's own, JSpecify's or rules",
                    type -> type.getPackageName().startsWith("java.")
                            || type.isPrimitive()
                            || type.getBaseComponentType().isPrimitive()
                            || type.getPackageName().startsWith("org.jspecify.")
                            || Packages.isRule(type.getBaseComponentType())))
            .because("a rule or a formula never needs a container to be understood or tested");

    @ArchTest
    static final ArchRule rule5_what_works_does_not_know_who_asks = classes()
            .that(DescribedPredicate.describe("are services, entities, repositories or rules", HouseRules::works))
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.describe(
                    "are no pages, calls or jobs and know neither Faces nor REST", type -> !HouseRules.asks(type)))
            .because("pages know services, services know rules, and never the other way round");

    @ArchTest
    static final ArchRule rule6_the_entity_manager_stays_in_repositories_and_read_models = classes()
            .that(DescribedPredicate.describe(
                    "use the EntityManager",
                    type -> type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(use -> use.getTargetClass().isEquivalentTo(EntityManager.class))))
            .and()
            .resideOutsideOfPackage("lu.airsilk.platform..")
            .should(hold(
                    "be a @Repository, a read model or one of the guarded writes",
                    type -> HouseRules.mayHoldIt(type) || GUARDED_WRITES.contains(type.getName())))
            .because("services speak of goods, not of rows");

    @ArchTest
    static final ArchRule rule7_entities_have_no_setters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("a verb of the trade says what happens and may refuse it");

    @ArchTest
    static final ArchRule rule7_entities_are_born_whole = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and(DescribedPredicate.describe(
                    "take nothing", made -> made.getRawParameterTypes().isEmpty()))
            .should()
            .notBePublic()
            .because("the empty constructor is for the persistence provider alone");

    @ArchTest
    static final ArchRule rule8_transactions_are_public_and_behind_the_edge = methods()
            .that(DescribedPredicate.describe("are transactional", HouseRules::isTransactional))
            .should()
            .bePublic()
            .andShould()
            .beDeclaredInClassesThat()
            .arePublic()
            .andShould()
            .beDeclaredInClassesThat(DescribedPredicate.describe("ask nobody's work", type -> !HouseRules.asks(type)))
            .because("only public methods called from outside are intercepted, and one command is one transaction");

    @ArchTest
    static final ArchRule rule8_every_command_names_its_roles = methods()
            .that(DescribedPredicate.describe("are commands", HouseRules::isCommand))
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("lu.airsilk.platform..")
            .should(HouseRules.nameTheRoles())
            .because("what nobody was allowed to do must not be possible; the interceptor is the only guard");

    @ArchTest
    static final ArchRule rule9_no_fractions_in_fields = fields().that(OUTSIDE_RULES)
            .should()
            .notHaveRawType(nameMatching("(double|float|java\\.lang\\.(Double|Float))(\\[\\])*"))
            .because("money and goods are counted exactly");

    @ArchTest
    static final ArchRule rule9_no_fractions_in_methods = methods()
            .that(OUTSIDE_RULES)
            .should()
            .notHaveRawReturnType(nameMatching("(double|float|java\\.lang\\.(Double|Float))(\\[\\])*"))
            .andShould(HouseRules.takeNoFractions())
            .because("money and goods are counted exactly");

    @ArchTest
    static final ArchRule rule10_moments_are_instants = noClasses()
            .should()
            .dependOnClassesThat(nameMatching("java\\.time\\.LocalDateTime|java\\.util\\.Date|java\\.util\\.Calendar"))
            .because("a time without a zone is nobody's time");

    @ArchTest
    static final ArchRule rule10_the_time_comes_from_our_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("lu.airsilk.platform.ClockSource")
            .should(callMethodWhere(DescribedPredicate.describe(
                    "ask a clock other than the injected one", HouseRules::asksAnotherClock)))
            .because("tests and faults of the clock must be able to move it");

    /** Positions in a line's number, numbers of our own rows and history, pieces written as 1-6, the sheet of samples. */
    private static final String NOT_TYPED_NUMBERS =
            ".*\\.(LineForm|ReceiptFollowUpPage|\\w+Servlet|MessageViewPage|PiecesPage|PurchaseHistoryPage|StyleSheetSample|FieldWords)";

    @ArchTest
    static final ArchRule typed_numbers_are_read_in_the_readers_notation = noClasses()
            .that(DescribedPredicate.describe("show or take what people type", HouseRules::isShown))
            .and()
            .resideOutsideOfPackage("lu.airsilk.platform..")
            .and()
            .haveNameNotMatching(NOT_TYPED_NUMBERS)
            .should(callMethodWhere(DescribedPredicate.describe("read a number by hand", HouseRules::readsByHand)))
            .orShould()
            .callConstructor(BigDecimal.class, String.class)
            .because("11.922 is eleven thousand in German and eleven in English; ask:reads and Notation know the"
                    + " reader");

    @ArchTest
    static final ArchRule rule11_no_asynchronous_events = noClasses()
            .should(callMethodWhere(target(name("fireAsync"))))
            .because("it reaches its observers even when the transaction rolls back");

    @ArchTest
    static final ArchRule rule11_work_is_handed_over_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("lu.airsilk.platform")
            .should(callMethodWhere(target(nameMatching("execute|submit|invokeA(ll|ny)"))
                    .and(target(owner(assignableTo(ManagedExecutorService.class))))))
            .because("the server closes the submitting call's entity manager when the work ends; Background stands"
                    + " between");

    @ArchTest
    static final ArchRule rule11_nothing_is_printed = noClasses()
            .that()
            .haveNameNotMatching(PROGRAMS)
            .and()
            .doNotHaveFullyQualifiedName("lu.airsilk.platform.security.SecurityLine")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould(callMethodWhere(target(name("printStackTrace"))
                    .and(target(owner(DescribedPredicate.describe(
                            "a throwable", type -> type.isAssignableTo(Throwable.class)))))))
            .because("operators read the log; only the two command lines write to their terminal, and"
                    + " security events are lines of their own");

    @ArchTest
    static final ArchRule rule11_names_are_of_the_trade = classes()
            .should()
            .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)")
            .because("such a name says that nobody knew what the class is for");

    @ArchTest
    static final ArchRule rule12_events_are_public_records = classes()
            .should(hold(
                    "hear and tell only public records",
                    type -> HouseRules.events(type)
                            .allMatch(event ->
                                    event.isRecord() && event.getModifiers().contains(JavaModifier.PUBLIC))))
            .because("an event is a fact of the trade; rule 3 has those that others hear in the root");

    @ArchTest
    static final ArchRule rule13_pages_are_named_so = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .bePublic()
            .andShould()
            .haveSimpleNameEndingWith("Page")
            .because("a name in a view must lead to one class, the page's own");

    @ArchTest
    static final ArchRule rule14_nothing_is_null = classes()
            .should(hold(
                    "lie in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
            .because("what may be missing says so in its type");

    @ArchTest
    static final ArchRule rule15_every_entity_has_a_history = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(hold(
                    "be @Audited or @AppendOnly, or @Proven by such in the ledger",
                    type -> type.isAnnotatedWith(Audited.class)
                            || type.isAnnotatedWith(AppendOnly.class)
                            || HouseRules.isProven(type)))
            .because("who changed what, when and why must be answerable for every field");

    @ArchTest
    static final ArchRule rule15_writes_past_the_audit_stand_in_few_places = noClasses()
            .that()
            .resideOutsideOfPackages("lu.airsilk.sample..", "lu.airsilk.platform..")
            .and(DescribedPredicate.describe("are no guarded writes", type -> !GUARDED_WRITES.contains(type.getName())))
            .should(callMethodWhere(target(name("executeUpdate")).or(target(name("inVain")))))
            .because("a bulk or native write leaves no audit row");

    /** A part of a row with a getter for what is no column is passed over by the bytecode enhancement, and then not kept. */
    @ArchTest
    static final ArchRule no_embeddable_has_a_getter_for_what_is_no_column = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Embeddable.class)
            .and()
            .haveRawParameterTypes(new Class<?>[0])
            .should()
            .haveNameNotMatching("(is|get)[A-Z].*");
}
