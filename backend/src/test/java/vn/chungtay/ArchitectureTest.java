package vn.chungtay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Sql;

/** The walls of the house. Each rule says why it stands; whoever wants to move a wall writes an ADR first. */
class ArchitectureTest {
    private static final String BASE = "vn.chungtay.";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.chungtay");

    /** Operations that need no permission: signing in and out, the set-up link, the own account, tokens. */
    private static final Set<String> OPEN = Set.of(
            "createSession",
            "getSignInWays",
            "beginProviderSignIn",
            "createProviderSession",
            "deleteSession",
            "choosePassword",
            "issueToken",
            "revokeToken",
            "listPublicGalleries",
            "getPublicPhotoContent",
            "getPublicPhotoThumbnail",
            "getMe",
            "changePassword",
            "listOwnSessions",
            "endOtherSessions",
            "endOwnSession",
            "getSecondFactor",
            "proposeSecondFactor",
            "confirmSecondFactor",
            "renewRecoveryCodes",
            "removeSecondFactor");

    /** What everybody may read, and the form by which everybody may report, stand below one path. */
    private static final String PUBLIC = "/api/v1/public";

    /** What holds rows of provinces: nobody reads it without saying what he may see. */
    private static final Set<String> SCOPED = Set.of(
            "beneficiary",
            "consent",
            "household",
            "project",
            "disbursement",
            "activity",
            "document",
            "media",
            "reporting",
            "search",
            "visibility",
            "audit");

    private static final Pattern SCOPE_PARAMETER = Pattern.compile(":scope(Province|Commune|Organisation)");

    @Test
    void featuresFormNoCycles() {
        slices().matching(BASE + "(*)..")
                .should()
                .beFreeOfCycles()
                .because("features in a circle can only be understood, tested and changed together")
                .check(PRODUCT);
    }

    @Test
    void theKernelKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "shared..")
                .should()
                .dependOnClassesThat(productOutside("shared"))
                .because("what everybody uses must not change when a feature changes")
                .check(PRODUCT);
    }

    @Test
    void featuresMeetThroughDirectoriesEventsAndValuesOnly() {
        classes()
                .should(onlyUseWhatOtherFeaturesShow())
                .because("a feature's services, queries and entities are its own business; others refer to it by id")
                .check(PRODUCT);
    }

    @Test
    void reportingAndIntegrationStandAlone() {
        noClasses()
                .that()
                .resideInAnyPackage(BASE + "reporting..", BASE + "integration..")
                .should()
                .dependOnClassesThat(productOutside("reporting", "integration", "shared", "access", "visibility"))
                .because("figures read tables, so that a feature can change without asking who counts it")
                .allowEmptyShould(true)
                .check(PRODUCT);
        noClasses()
                .that(productOutside("reporting", "integration", "demo", "bench"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "reporting..", BASE + "integration..")
                .because("no feature may need its own figures")
                .check(PRODUCT);
    }

    @Test
    void onlyRepositoriesAndQueriesTouchTheDatabase() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .haveSimpleNameNotEndingWith("Queries")
                .and()
                .resideOutsideOfPackage(BASE + "shared.persistence..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Sql.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("io.quarkus.hibernate.orm.panache..")
                .because("a statement that hides in a service escapes scope, paging and the count of statements")
                .check(PRODUCT);
    }

    @Test
    void resourcesShowNoEntities() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should(haveNoEntityInTheirSignature())
                .because("the contract must not change because a table does")
                .check(PRODUCT);
    }

    @Test
    void everyOperationAsksForAPermission() {
        methods()
                .that(are("operations", ArchitectureTest::isOperation))
                .and(are("not open to everybody", method -> !OPEN.contains(method.getName())))
                .and(are("not public", method -> !method.getOwner()
                        .getAnnotationOfType(Path.class)
                        .value()
                        .startsWith(PUBLIC)))
                .and(are(
                        "not about the meaning of problems",
                        method -> !method.getOwner().getSimpleName().equals("ProblemTypesResource")))
                .should()
                .beAnnotatedWith(PermissionsAllowed.class)
                .because("what nobody guards, everybody may do")
                .check(PRODUCT);
    }

    @Test
    void everyReadOfScopedDataTakesAScope() {
        methods()
                .that(are("called on queries of scoped data", ArchitectureTest::isScopedRead))
                .should(takeAScope())
                .because("scope that is added afterwards is forgotten once, and once is enough")
                .check(PRODUCT);
    }

    @Test
    void whoSeesAndChangesWhatIsSaidInOnePlace() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.getParent().endsWith("visibility"))
                            .filter(ArchitectureTest::namesAScope))
                    .as("statements with a condition of their own on the scope: a rule that stands twice comes apart;"
                            + " take it from the package visibility")
                    .isEmpty();
        }
    }

    private static boolean namesAScope(java.nio.file.Path file) {
        try {
            return SCOPE_PARAMETER.matcher(Files.readString(file)).find();
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaMethodCall>("it reads the time without a Clock") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        String owner = call.getTargetOwner().getName();
                        boolean now = call.getName().equals("now")
                                && owner.startsWith("java.time.")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
                        return now
                                || (owner.equals("java.lang.System")
                                        && call.getName().equals("currentTimeMillis"));
                    }
                })
                .because("ages, deadlines and names of a day can only be tested when the day can be chosen")
                .check(PRODUCT);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .because("what a class needs is read in one place, and it cannot be made without it")
                .check(PRODUCT);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Dto|Manager|Helper|Utils?)(\\$.*)?")
                .orShould()
                .haveNameMatching(".*\\.Abstract[^.]*")
                .because("such names say how something is built, not what it is for")
                .check(PRODUCT);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of("src/main/java/vn/chungtay"), 2)) {
            assertThat(files.filter(Files::isDirectory)
                            .filter(folder -> folder.getNameCount() == 6)
                            .filter(folder -> !folder.endsWith("shared"))
                            .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                    .as("features without package-info.java: purpose, invariants, what they must not know")
                    .isEmpty();
        }
    }

    @Test
    void filesStaySmallEnoughToRead() throws IOException {
        assertThat(longerThan("src/main/java", 300))
                .as("main files over 300 lines")
                .isEmpty();
        assertThat(longerThan("src/test/java", 400))
                .as("test files over 400 lines")
                .isEmpty();
    }

    private static List<String> longerThan(String root, int most) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> {
                        try (Stream<String> lines = Files.lines(file)) {
                            return lines.count() > most;
                        } catch (IOException fault) {
                            throw new java.io.UncheckedIOException(fault);
                        }
                    })
                    .map(java.nio.file.Path::toString)
                    .toList();
        }
    }

    private static ArchCondition<JavaClass> onlyUseWhatOtherFeaturesShow() {
        return new ArchCondition<>("use only directories, events, records and value types of other features") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass();
                    if (crossesFeatures(user, used) && !isShown(used)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean crossesFeatures(JavaClass user, JavaClass used) {
        String from = feature(user);
        String to = feature(used);
        return !from.isEmpty() && !to.isEmpty() && !from.equals(to) && !to.equals("shared");
    }

    private static boolean isShown(JavaClass used) {
        return used.getSimpleName().endsWith("Directory")
                || used.getSimpleName().endsWith("Event")
                || used.isRecord()
                || used.isEnum()
                || Set.of("CurrentAccess", "Permission").contains(used.getSimpleName())
                || (used.getModifiers().contains(JavaModifier.FINAL)
                        && used.getConstructors().stream()
                                .allMatch(constructor ->
                                        constructor.getModifiers().contains(JavaModifier.PRIVATE)));
    }

    private static ArchCondition<JavaMethod> haveNoEntityInTheirSignature() {
        return new ArchCondition<>("have no entity in their signature") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<JavaClass> involved =
                        method.getReturnType().getAllInvolvedRawTypes().stream().collect(Collectors.toSet());
                method.getParameterTypes().forEach(type -> involved.addAll(type.getAllInvolvedRawTypes()));
                involved.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }

    private static boolean isOperation(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Path.class)
                && Stream.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class)
                        .anyMatch(method::isAnnotatedWith);
    }

    /**
     * What other classes call on the queries of scoped data. Static methods build text; {@code ReferenceQueries} checks,
     * for a command that has passed the scope, whether what it refers to exists.
     */
    private static boolean isScopedRead(JavaMethod method) {
        return SCOPED.contains(feature(method.getOwner()))
                && method.getOwner().getSimpleName().endsWith("Queries")
                && !method.getOwner().getSimpleName().equals("ReferenceQueries")
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && method.getCallsOfSelf().stream()
                        .anyMatch(call -> !call.getOriginOwner().equals(method.getOwner()));
    }

    private static ArchCondition<JavaMethod> takeAScope() {
        return new ArchCondition<>("take an AccessScope") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean scoped = method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(AccessScope.class)
                                || type.getFields().stream()
                                        .anyMatch(field -> field.getRawType().isEquivalentTo(AccessScope.class)));
                if (!scoped) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no AccessScope"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaMethod> are(
            String description, java.util.function.Predicate<JavaMethod> condition) {
        return DescribedPredicate.describe(description, condition);
    }

    /** Classes of the product in none of these packages. */
    private static DescribedPredicate<JavaClass> productOutside(String... names) {
        Set<String> inside = new TreeSet<>(Arrays.asList(names));
        return DescribedPredicate.describe(
                "of the product outside of " + inside,
                type -> !feature(type).isEmpty() && !inside.contains(feature(type)));
    }

    /** The first part of the package below the base; empty for the base itself and for what is not ours. */
    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE) ? name.substring(BASE.length()).split("\\.")[0] : "";
    }
}
