package dev.vigie.discord.registration;

import dev.vigie.command.CommandCatalog;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.OptionSpec;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.DiscordLocale;

/**
 * The words of the catalogue by Discord's locales. A text that equals the standard one is not
 * repeated.
 */
final class Localization {

    private final CommandCatalog catalog;
    private final Language standard;

    Localization(CommandCatalog catalog, Language standard) {
        this.catalog = catalog;
        this.standard = standard;
    }

    /** What people read whose Discord is in neither language. */
    String standard(Bilingual<String> text) {
        return text.in(standard);
    }

    /** The localizations of a text. */
    Map<DiscordLocale, String> of(Bilingual<String> text) {
        return differing(standard(text), text);
    }

    /**
     * The localizations of a name, which itself is canonical.
     *
     * @param key of its word
     */
    Map<DiscordLocale, String> ofName(String canonical, String key) {
        return differing(canonical, both(language -> catalog.word(key, language)));
    }

    Bilingual<String> help(CommandSpec command) {
        return both(language -> catalog.help(command, language));
    }

    Bilingual<String> groupHelp(String group) {
        return both(language -> catalog.groupHelp(group, language));
    }

    Bilingual<String> help(OptionSpec option) {
        return both(language -> catalog.help(option, language));
    }

    static Bilingual<String> both(Function<Language, String> say) {
        return new Bilingual<>(say.apply(Language.FR), say.apply(Language.EN));
    }

    static Map<DiscordLocale, String> differing(String shown, Bilingual<String> text) {
        Map<DiscordLocale, String> localizations = new EnumMap<>(DiscordLocale.class);
        if (!text.fr().equals(shown)) {
            localizations.put(DiscordLocale.FRENCH, text.fr());
        }
        if (!text.en().equals(shown)) {
            localizations.put(DiscordLocale.ENGLISH_US, text.en());
            localizations.put(DiscordLocale.ENGLISH_UK, text.en());
        }
        return localizations;
    }
}
