package dev.vigie.app;

import dev.vigie.jdbc.DatabaseSettings;
import dev.vigie.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings, from environment variables.
 *
 * @param database which one
 * @param data the directory of the embedded database and the console's history
 * @param packs additional content, merged over the built-in pack
 * @param language of a new organization
 * @param environment everything, for the platforms
 */
public record Config(
        DatabaseSettings database,
        Path data,
        List<Path> packs,
        Language language,
        int port,
        Map<String, String> environment) {

    /**
     * A setting that cannot be used.
     *
     * @param variable its name
     * @param key of the message that says what is wrong
     * @param value as given
     */
    public record Problem(String variable, String key, String value) {}

    /**
     * What reading the environment gives.
     *
     * @param config usable as far as it goes
     * @param problems empty when all is well
     */
    public record Read(Config config, List<Problem> problems) {}

    public static Read from(Map<String, String> environment) {
        List<Problem> problems = new ArrayList<>();
        Language language = language(environment, problems);
        int port = port(environment, problems);
        List<Path> packs = packs(environment, problems);
        Path data = Path.of("data");
        DatabaseSettings database =
                Optional.ofNullable(environment.get("VIGIE_DATABASE_URL"))
                        .filter(url -> !url.isBlank())
                        .map(
                                url ->
                                        DatabaseSettings.of(
                                                url,
                                                environment.getOrDefault("VIGIE_DATABASE_USER", ""),
                                                environment.getOrDefault(
                                                        "VIGIE_DATABASE_PASSWORD", "")))
                        .orElseGet(() -> DatabaseSettings.embedded(data.resolve("vigie.db")));
        return new Read(new Config(database, data, packs, language, port, environment), problems);
    }

    private static Language language(Map<String, String> environment, List<Problem> problems) {
        String value = environment.getOrDefault("VIGIE_LANGUAGE", "").strip();
        if (value.isEmpty()) {
            return Language.parse(environment.getOrDefault("LANG", "")).orElse(Language.EN);
        }
        Optional<Language> language = Language.parse(value);
        if (language.isEmpty()) {
            problems.add(new Problem("VIGIE_LANGUAGE", "cli.setting-language", value));
        }
        return language.orElse(Language.EN);
    }

    private static int port(Map<String, String> environment, List<Problem> problems) {
        String value = environment.getOrDefault("VIGIE_HTTP_PORT", "8080").strip();
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            problems.add(new Problem("VIGIE_HTTP_PORT", "cli.setting-port", value));
            return 0;
        }
        return Integer.parseInt(value);
    }

    private static List<Path> packs(Map<String, String> environment, List<Problem> problems) {
        List<Path> packs = new ArrayList<>();
        for (String place : environment.getOrDefault("VIGIE_PACKS", "").split("[,;]")) {
            if (!place.isBlank()) {
                Path directory = Path.of(place.strip());
                packs.add(directory);
                if (!Files.isDirectory(directory)) {
                    problems.add(new Problem("VIGIE_PACKS", "cli.setting-pack", place.strip()));
                }
            }
        }
        return packs;
    }

    /** Without the environment, which holds tokens. */
    @Override
    public String toString() {
        return "Config[" + database + ", " + data + ", " + packs + ", " + language + "]";
    }
}
