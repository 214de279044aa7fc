package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Every rule can fail: each one is shown a miniature of the program that breaks it, and names what
 * breaks it and nothing else.
 */
class PlantedViolatorsTest {

    private static final Map<String, JavaClasses> PLANTED = new ConcurrentHashMap<>();

    @Test
    void a1_sees_a_library_that_nobody_decided_on() {
        assertThat(broken("a1", ArchitectureRules::coreSeesNoChatSdk))
                .allMatch(line -> line.contains("a1.command.UnknownLibrary"))
                .isNotEmpty();
    }

    @Test
    void a2_sees_a_feature_that_reaches_into_another() {
        assertThat(broken("a2", ArchitectureRules::slicesAreIslands))
                .anyMatch(line -> line.contains("a2.feature.one.One"));
    }

    @Test
    void a3_sees_a_look_upwards() {
        assertThat(broken("a3", ArchitectureRules::layersAreKept))
                .anyMatch(line -> line.contains("a3.text.Words"));
    }

    @Test
    void a3_lets_the_database_know_one_type_only() {
        assertThat(broken("a3", ArchitectureRules::layersAreKept))
                .anyMatch(line -> line.contains("a3.jdbc.Store"))
                .noneMatch(line -> line.contains("a3.jdbc.Refused"));
    }

    @Test
    void a3_sees_a_cycle_inside_a_layer() {
        assertThat(broken("a3", ArchitectureRules::layersAreKept))
                .anyMatch(line -> line.contains("Cycle detected") && line.contains("org.inner"));
    }

    @Test
    void a4_sees_a_connection_outside_a_jdbc_package() {
        assertThat(broken("a4", ArchitectureRules::databaseStaysInJdbc))
                .anyMatch(line -> line.contains("a4.org.Connected"));
    }

    @Test
    void a5_sees_a_feature_that_knows_its_concrete_store() {
        assertThat(broken("a5", ArchitectureRules::onlyTheRootSeesWhatIsConcrete))
                .anyMatch(line -> line.contains("SeesStore") && line.contains("JdbcThing"));
    }

    @Test
    void a5_sees_the_console_used_outside_app() {
        assertThat(broken("a5", ArchitectureRules::onlyTheRootSeesWhatIsConcrete))
                .anyMatch(line -> line.contains("SeesConsole") && line.contains("Screen"));
    }

    @Test
    void a5_sees_who_knows_several_features() {
        assertThat(broken("a5", ArchitectureRules::onlyTheRootSeesWhatIsConcrete))
                .anyMatch(line -> line.endsWith("org.SeesSeveral sees [one, two]"));
    }

    @Test
    void a6_sees_an_adapter_that_looks_past_the_port() {
        assertThat(broken("a6", rules -> rules.adapterSeesOnlyThePort(adapter("a6"))))
                .isNotEmpty()
                .allMatch(line -> line.contains("a6.slack.SeesOrg") && line.contains("Member"));
    }

    @Test
    void a7_sees_an_adapter_that_knows_another() {
        assertThat(broken("a7", rules -> rules.adapterKnowsNoOther(adapter("a7"))))
                .isNotEmpty()
                .allMatch(line -> line.contains("a7.slack.SeesDiscord") && line.contains("Guild"));
    }

    @Test
    void a8_sees_calls() {
        assertThat(broken("a8", ArchitectureRules::timeAndChanceComeFromOutside))
                .filteredOn(line -> line.contains("a8.org.Calls"))
                .hasSize(4);
    }

    @Test
    void a8_sees_method_references() {
        assertThat(broken("a8", ArchitectureRules::timeAndChanceComeFromOutside))
                .filteredOn(line -> line.contains("a8.org.References"))
                .hasSize(3);
    }

    @Test
    void a8_leaves_alone_what_was_given() {
        assertThat(broken("a8", ArchitectureRules::timeAndChanceComeFromOutside))
                .noneMatch(line -> line.contains("a8.org.Given"));
    }

    @Test
    void a9_sees_a_record_that_reads_a_file() {
        assertThat(broken("a9", ArchitectureRules::domainIsPure))
                .anyMatch(line -> line.contains("Reads") && line.contains("java.nio.file.Files"));
    }

    @Test
    void a9_sees_an_enum_that_logs() {
        assertThat(broken("a9", ArchitectureRules::domainIsPure))
                .anyMatch(line -> line.contains("a9.org.Logs") && line.contains("org.slf4j"));
    }

    @Test
    void a9_sees_the_crisis_call_out() {
        assertThat(broken("a9", ArchitectureRules::domainIsPure))
                .anyMatch(line -> line.contains("crisis.Crisis") && line.contains("java.net.http"));
    }

    @Test
    void a10_sees_printing() {
        assertThat(broken("a10", ArchitectureRules::onlyConsoleAndRootPrint))
                .anyMatch(line -> line.contains("a10.command.Prints"));
    }

    @Test
    void a11_sees_a_name_that_says_nothing() {
        assertThat(broken("a11", ArchitectureRules::namesAndFinality))
                .anyMatch(line -> line.contains("TicketManager"));
    }

    @Test
    void a11_sees_a_prefix() {
        assertThat(broken("a11", ArchitectureRules::namesAndFinality))
                .anyMatch(line -> line.contains("org.ITicket"));
    }

    @Test
    void a11_sees_a_class_that_can_be_extended_by_accident() {
        assertThat(broken("a11", ArchitectureRules::namesAndFinality))
                .anyMatch(line -> line.contains("org.Extensible"));
    }

    @Test
    void a11_sees_a_store_outside_a_jdbc_package() {
        assertThat(broken("a11", ArchitectureRules::namesAndFinality))
                .anyMatch(line -> line.contains("org.MemoryThingStore"));
    }

    @Test
    void a11_sees_a_store_that_does_not_lead_with_its_technology() {
        assertThat(broken("a11", ArchitectureRules::namesAndFinality))
                .anyMatch(line -> line.contains("jdbc.SqlThingStore"))
                .noneMatch(line -> line.contains("JdbcThingStore"));
    }

    private static List<String> broken(String rule, Function<ArchitectureRules, ArchRule> which) {
        String root = root(rule);
        JavaClasses planted =
                PLANTED.computeIfAbsent(root, new ClassFileImporter()::importPackages);
        return which.apply(ArchitectureRules.under(root))
                .evaluate(planted)
                .getFailureReport()
                .getDetails();
    }

    private static String root(String rule) {
        return "dev.vigie.planted." + rule;
    }

    private static String adapter(String rule) {
        return root(rule) + ".slack";
    }
}
