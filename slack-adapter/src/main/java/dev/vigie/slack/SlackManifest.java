package dev.vigie.slack;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.vigie.command.CommandCatalog;
import dev.vigie.command.CommandSpec;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;
import java.util.List;

/**
 * The app manifest: what an administrator pastes into Slack to create the app, derived from the
 * command catalogue.
 *
 * <p>Slack knows one language per app, chosen here. Its command names are shared by all apps of a
 * workspace and the last one installed wins, hence the prefix.
 */
public final class SlackManifest {

    /** What may stand before the names of commands. */
    static final String PREFIX = "([a-z0-9][a-z0-9_-]{0,11})?";

    private static final int MAX_COMMANDS = 50;

    private static final String NAME = "Vigie";
    private static final Bilingual<String> DESCRIPTION =
            new Bilingual<>(
                    "L’assistant des équipes de gestion de communauté\u00a0: réponses, entrevues,"
                            + " crises.",
                    "The assistant of community-management teams: answers, interviews, crises.");

    /** What each right is for; nothing is asked for in advance. */
    private static final List<String> SCOPES =
            List.of(
                    // questions asked by naming the app
                    "app_mentions:read",
                    // answers, and messages to one person
                    "chat:write",
                    // a crisis card where its command was typed, in a channel nobody invited the
                    // app to
                    "chat:write.public",
                    "commands",
                    // questions asked in a direct message
                    "im:history",
                    // a person's language, and whether they administer the workspace
                    "users:read");

    private static final List<String> EVENTS =
            List.of("app_home_opened", "app_mention", "message.im");

    private final CommandCatalog catalog;
    private final Language language;
    private final String prefix;

    /**
     * @param catalog the commands; unlisted ones are left out
     * @param language of the command words and descriptions
     * @param prefix put before every command word, such as {@code vigie-}; empty for none
     */
    public SlackManifest(CommandCatalog catalog, Language language, String prefix) {
        this.catalog = catalog;
        this.language = language;
        this.prefix = prefix;
    }

    /**
     * The manifest as indented JSON.
     *
     * @throws IllegalArgumentException when Slack would refuse a command's name or so many commands
     */
    public String json() {
        JsonObject manifest = new JsonObject();
        manifest.add("display_information", displayInformation());
        manifest.add("features", features());
        manifest.add("oauth_config", object("scopes", object("bot", array(SCOPES))));
        manifest.add("settings", settings());
        return new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(manifest);
    }

    /** The slash commands, in the catalogue's order. */
    List<SlackCommand> commands() {
        List<SlackCommand> commands =
                catalog.groups().stream()
                        .filter(g -> catalog.group(g).stream().anyMatch(CommandSpec::listed))
                        .map(g -> SlackCommand.of(catalog, g, language, prefix))
                        .toList();
        if (commands.size() > MAX_COMMANDS) {
            throw new IllegalArgumentException(
                    commands.size() + " slash commands, and Slack takes " + MAX_COMMANDS);
        }
        return commands;
    }

    private JsonObject displayInformation() {
        JsonObject display = new JsonObject();
        display.addProperty("name", NAME);
        display.addProperty("description", DESCRIPTION.in(language));
        return display;
    }

    private JsonObject features() {
        JsonObject home = new JsonObject();
        home.addProperty("home_tab_enabled", true);
        home.addProperty("messages_tab_enabled", true);
        home.addProperty("messages_tab_read_only_enabled", false);
        JsonObject bot = new JsonObject();
        bot.addProperty("display_name", NAME);
        bot.addProperty("always_online", true);
        JsonArray commands = new JsonArray();
        commands().forEach(command -> commands.add(command.json()));
        JsonObject features = new JsonObject();
        features.add("app_home", home);
        features.add("bot_user", bot);
        if (!commands.isEmpty()) {
            features.add("slash_commands", commands);
        }
        return features;
    }

    private static JsonObject settings() {
        JsonObject interactivity = new JsonObject();
        interactivity.addProperty("is_enabled", true);
        JsonObject settings = new JsonObject();
        settings.add("event_subscriptions", object("bot_events", array(EVENTS)));
        settings.add("interactivity", interactivity);
        settings.addProperty("socket_mode_enabled", true);
        settings.addProperty("org_deploy_enabled", false);
        settings.addProperty("token_rotation_enabled", false);
        return settings;
    }

    private static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    private static JsonArray array(List<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
