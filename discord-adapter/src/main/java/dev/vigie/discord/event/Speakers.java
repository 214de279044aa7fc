package dev.vigie.discord.event;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Speaker;
import dev.vigie.discord.send.Places;
import dev.vigie.text.Language;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/**
 * Tells who speaks and where.
 *
 * <p>Language: that of the person's Discord, as far as an interaction told it; else the server's,
 * where its administrators chose one. Whoever writes directly speaks in the server where they last
 * used Vigie, or else in one that they are in.
 */
final class Speakers {

    private static final int REMEMBERED = 50_000;
    private static final Duration FOR = Duration.ofDays(2);

    /** Only a server with this feature has chosen its language; the others are all "English". */
    private static final String CHOSE_A_LANGUAGE = "COMMUNITY";

    private final Homes homes;
    private final Language standard;
    private final Cache<String, Language> locales =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(FOR).build();

    /**
     * @param standard when nothing tells a language
     */
    Speakers(Homes homes, Language standard) {
        this.homes = homes;
        this.standard = standard;
    }

    /** Of an interaction; it may ask Discord, so not on the gateway's thread. */
    Asked of(Interaction interaction) {
        User user = interaction.getUser();
        language(interaction.getUserLocale()).ifPresent(own -> locales.put(user.getId(), own));
        return asked(user, interaction.getMember(), interaction.getChannelId());
    }

    /** Of a message that was written to Vigie; likewise. */
    Asked of(Message message) {
        return asked(message.getAuthor(), message.getMember(), message.getChannelId());
    }

    /** For a sentence that must be said at once. */
    Language languageOf(Interaction interaction) {
        return language(interaction.getUserLocale())
                .or(() -> Optional.ofNullable(interaction.getGuild()).flatMap(Speakers::chosen))
                .orElse(standard);
    }

    private Asked asked(User user, @Nullable Member member, String channel) {
        if (member != null) {
            homes.seen(user, member.getGuild());
        }
        Optional<Member> known = Optional.ofNullable(member).or(() -> homes.memberFor(user));
        String space = known.map(m -> m.getGuild().getId()).orElse("user-" + user.getId());
        Optional<Language> locale =
                Optional.ofNullable(locales.getIfPresent(user.getId()))
                        .or(() -> known.map(Member::getGuild).flatMap(Speakers::chosen));
        String name = known.map(Member::getEffectiveName).orElseGet(user::getEffectiveName);
        Person person = new Person(new UserRef(Places.PLATFORM, user.getId()), name);
        ConversationRef where = Places.in(space, channel);
        Speaker.Standing standing = known.map(Speakers::standing).orElse(Speaker.Standing.MEMBER);
        return new Asked(new Speaker(person, locale, standing), where, locale.orElse(standard));
    }

    private static Speaker.Standing standing(Member member) {
        Set<UserRef> roles =
                member.getRoles().stream()
                        .map(Role::getId)
                        .map(id -> UserRef.group(Places.PLATFORM, id))
                        .collect(Collectors.toSet());
        return new Speaker.Standing(
                member.hasPermission(Permission.MANAGE_SERVER), false, roles, Optional.empty());
    }

    private static Optional<Language> chosen(Guild server) {
        return server.getFeatures().contains(CHOSE_A_LANGUAGE)
                ? language(server.getLocale())
                : Optional.empty();
    }

    private static Optional<Language> language(DiscordLocale locale) {
        return switch (locale) {
            case FRENCH -> Optional.of(Language.FR);
            case ENGLISH_US, ENGLISH_UK -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }
}
