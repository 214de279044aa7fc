package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vigie.command.CommandCatalog;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Slack is told of the commands. */
final class SlackManifestTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_manifest_is_as_it_was_read_and_found_good(Language language) {
        Golden.assertSame(
                "manifest-" + language.code() + ".json",
                manifest(SmallCatalog.catalog(), language, ""));
    }

    @Test
    void a_group_becomes_one_command_and_its_subcommands_its_hint() {
        assertThat(commands(Language.EN, ""))
                .contains(
                        new SlackCommand(
                                "/crisis", "Run a crisis with its checklist.", "start | note"));
    }

    @Test
    void a_command_of_one_word_hints_at_its_options() {
        assertThat(commands(Language.FR, ""))
                .contains(
                        new SlackCommand(
                                "/demander",
                                "Obtenir une réponse sourcée de la base de l’équipe.",
                                "<question> [thème]"));
    }

    @Test
    void french_words_lose_the_accents_that_slack_does_not_take() {
        assertThat(names(Language.FR, ""))
                .containsExactly("/demander", "/crise", "/equipe", "/vigie");
    }

    @Test
    void what_only_buttons_use_is_not_told() {
        assertThat(names(Language.EN, "")).doesNotContain("/internal");
        assertThat(manifest(SmallCatalog.catalog(), Language.EN, "")).doesNotContain("tick");
    }

    @Test
    void a_prefix_keeps_the_names_of_other_apps_free() {
        assertThat(names(Language.EN, "vigie-"))
                .containsExactly("/vigie-ask", "/vigie-crisis", "/vigie-team", "/vigie-help");
    }

    @Test
    void a_prefix_that_slack_would_refuse_is_refused() {
        for (String prefix : List.of("Vigie ", "é", "a-prefix-that-is-far-too-long-for-slack-")) {
            assertThatThrownBy(() -> manifest(SmallCatalog.catalog(), Language.EN, prefix))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(prefix);
        }
    }

    @Test
    void fifty_commands_are_the_most() {
        assertThat(manifest(SmallCatalog.of(50), Language.EN, "")).contains("/c49");
        assertThatThrownBy(() -> manifest(SmallCatalog.of(51), Language.EN, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("51");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_field_is_within_what_slack_publishes(Language language) {
        JsonObject manifest =
                JsonParser.parseString(manifest(SmallCatalog.catalog(), language, "vigie-"))
                        .getAsJsonObject();
        JsonObject display = manifest.getAsJsonObject("display_information");
        assertThat(display.get("name").getAsString()).hasSizeBetween(1, 35);
        assertThat(display.get("description").getAsString()).hasSizeBetween(1, 140);
        JsonObject features = manifest.getAsJsonObject("features");
        assertThat(features.getAsJsonObject("bot_user").get("display_name").getAsString())
                .hasSizeBetween(1, 80);
        JsonArray commands = features.getAsJsonArray("slash_commands");
        assertThat(commands.asList()).hasSizeBetween(1, 50).doesNotHaveDuplicates();
        for (JsonElement element : commands) {
            JsonObject command = element.getAsJsonObject();
            assertThat(command.get("command").getAsString()).matches("/[a-z0-9_-]{1,31}");
            assertThat(command.get("description").getAsString()).hasSizeBetween(1, 2000);
            if (command.has("usage_hint")) {
                assertThat(command.get("usage_hint").getAsString()).hasSizeBetween(1, 1000);
            }
        }
        assertThat(manifest.getAsJsonObject("settings").get("socket_mode_enabled").getAsBoolean())
                .isTrue();
    }

    @Test
    void no_more_rights_are_asked_for_than_what_the_adapter_does_needs() {
        JsonObject manifest =
                JsonParser.parseString(manifest(SmallCatalog.catalog(), Language.EN, ""))
                        .getAsJsonObject();
        List<String> scopes = new ArrayList<>();
        manifest.getAsJsonObject("oauth_config")
                .getAsJsonObject("scopes")
                .getAsJsonArray("bot")
                .forEach(scope -> scopes.add(scope.getAsString()));
        assertThat(scopes)
                .containsExactly(
                        "app_mentions:read",
                        "channels:history",
                        "chat:write",
                        "chat:write.public",
                        "commands",
                        "groups:history",
                        "im:history",
                        "im:write",
                        "usergroups:read",
                        "users:read");
    }

    private static List<SlackCommand> commands(Language language, String prefix) {
        return new SlackManifest(SmallCatalog.catalog(), language, prefix).commands();
    }

    private static List<String> names(Language language, String prefix) {
        return commands(language, prefix).stream().map(SlackCommand::name).toList();
    }

    private static String manifest(CommandCatalog catalog, Language language, String prefix) {
        return new SlackManifest(catalog, language, prefix).json();
    }
}
