package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Ports;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings with which the portal must not start: each is named in one line. */
@RunAsClient
@EnabledIfSystemProperty(named = "it.db", matches = "h2", disabledReason = "it never gets as far as a database")
class SettingsIT {

    @TempDir
    Path folder;

    @Test
    void a_port_in_use_is_named() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            RefusedStart.of(folder, Map.of("airsilk.port", "" + taken.getLocalPort()), "port " + taken.getLocalPort());
        }
    }

    @Test
    void a_port_that_is_none_is_named() {
        RefusedStart.of(folder, Map.of("airsilk.port", "http"), "AIRSILK_PORT is not a port: http");
    }

    /** Each was once a start that failed late with a trace, or one that took no notice. */
    @ParameterizedTest
    @CsvSource({
        "airsilk.smaple, demo, '-Dairsilk.smaple is no setting'",
        "airsilk.sample, foo, 'AIRSILK_SAMPLE is not none, staff, demo or bulk: foo'",
        "airsilk.log, xml, 'AIRSILK_LOG is not text or json: xml'",
        "airsilk.limit.signin.account, many, 'AIRSILK_LIMIT_SIGNIN_ACCOUNT is not a whole number: many'",
        "airsilk.purchase.limit, '250,000', 'AIRSILK_PURCHASE_LIMIT is not an amount: 250,000'",
        "airsilk.url, portal, 'AIRSILK_URL is not an http address: portal'"
    })
    void a_value_that_cannot_be_meant_is_named(String setting, String value, String because) {
        RefusedStart.of(folder, Map.of(setting, value), because);
    }

    @Test
    void mails_go_in_the_open_to_no_other_machine() {
        RefusedStart.of(
                folder,
                Map.of("airsilk.mail.host", "mail.example.com", "airsilk.mail.tls", "none"),
                "AIRSILK_MAIL_TLS is none, but mail.example.com is not this machine");
    }

    @Test
    void a_variable_that_is_no_setting_is_named() {
        RefusedStart.of(folder, Map.of("AIRSILK_SMAPLE", "demo"), "AIRSILK_SMAPLE is no setting");
    }

    @Test
    void a_home_that_takes_no_files_is_named() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        RefusedStart.of(folder, Map.of("airsilk.home", file.resolve("home").toString()), "home cannot be written to");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_home_on_a_read_only_file_system_is_named() {
        RefusedStart.of(folder, Map.of("airsilk.home", "/sys/kernel"), "AIRSILK_HOME /sys/kernel cannot be written to");
    }

    @Test
    void a_database_that_does_not_answer_is_named() throws IOException {
        int nobody = Ports.free();
        String url = "jdbc:postgresql://127.0.0.1:" + nobody + "/portal";

        RefusedStart.of(
                folder,
                Map.of("airsilk.db.url", url, "airsilk.db.user", "portal", "airsilk.db.password", "secret"),
                "127.0.0.1:" + nobody);
    }

    @Test
    void postgresql_is_not_asked_without_a_secret() {
        RefusedStart.of(
                folder,
                Map.of("airsilk.db.url", "jdbc:postgresql://127.0.0.1/portal", "airsilk.db.user", "portal"),
                "AIRSILK_DB_PASSWORD");
    }

    @Test
    void a_secret_in_the_address_of_the_database_is_sent_back() {
        String refusal = RefusedStart.of(
                folder,
                Map.of("airsilk.db.url", "jdbc:postgresql://127.0.0.1/portal?password=tell-nobody"),
                "it belongs in AIRSILK_DB_PASSWORD");

        assertFalse(refusal.contains("tell-nobody"), refusal);
    }

    @ParameterizedTest
    @CsvSource({"airsilk.address, 0.0.0.0", "airsilk.proxies, 127.0.0.1"})
    void sample_users_with_their_known_password_are_not_shown_to_the_world(String setting, String value) {
        RefusedStart.of(folder, Map.of("airsilk.sample", "staff", setting, value), "AIRSILK_SAMPLE_PASSWORD");
    }

    @Test
    void the_archive_that_people_get_holds_no_sample_company_and_says_so() {
        RefusedStart.of(
                Portal.beginAsDelivered(folder, Map.of("airsilk.sample", "demo")),
                "airsilk.war holds no sample company; airsilk-sample.war does");
    }
}
