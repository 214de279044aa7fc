package dev.vigie.org;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Caller;
import dev.vigie.command.Callers;
import dev.vigie.command.Speaker;
import dev.vigie.org.OrgStore.KnownPerson;
import dev.vigie.text.Language;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Recognizes whoever speaks.
 *
 * <p>Language of an answer: the person's own setting, else the platform's locale for that person,
 * else the organization's.
 */
public final class People implements Callers {

    private static final int CACHED = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final OrgStore store;
    private final Language defaultLanguage;
    private final InstantSource clock;
    private final Cache<String, OrgId> spaces =
            Caffeine.newBuilder().maximumSize(CACHED).expireAfterWrite(KEPT).recordStats().build();
    private final Cache<String, KnownPerson> known =
            Caffeine.newBuilder().maximumSize(CACHED).expireAfterWrite(KEPT).recordStats().build();

    public People(OrgStore store, Language defaultLanguage, InstantSource clock) {
        this.store = store;
        this.defaultLanguage = defaultLanguage;
        this.clock = clock;
    }

    @Override
    public Caller identify(Speaker speaker, ConversationRef where) {
        OrgId org = orgOf(where);
        Person person = speaker.person();
        KnownPerson before = known(org, person.ref());
        if (!before.name().equals(person.name())) {
            store.seen(org, person.ref(), person.name());
            known.put(key(org, person.ref()), new KnownPerson(person.name(), before.language()));
        }
        Language language =
                before.language().or(speaker::locale).orElseGet(() -> store.languageOf(org));
        return new Caller(org, person, language, speaker.standing());
    }

    /** Its caches by name, for the metrics. */
    public Map<String, Cache<?, ?>> caches() {
        return Map.of("spaces", spaces, "people", known);
    }

    /** The organization that a conversation belongs to; created on first sight. */
    public OrgId orgOf(ConversationRef where) {
        return spaces.get(
                where.platform() + ":" + where.space(),
                key ->
                        store.orgOf(
                                where.platform(), where.space(), defaultLanguage, clock.instant()));
    }

    @Override
    public Person person(OrgId org, UserRef ref) {
        String name = known(org, ref).name();
        return new Person(ref, name.isEmpty() ? ref.id() : name);
    }

    @Override
    public Language language(OrgId org, UserRef ref) {
        return known(org, ref).language().orElseGet(() -> language(org));
    }

    @Override
    public Language language(OrgId org) {
        return store.languageOf(org);
    }

    /** A person's own choice, stronger than the platform's locale. */
    public void setLanguage(OrgId org, Person person, Language language) {
        store.seen(org, person.ref(), person.name());
        store.setLanguage(org, person.ref(), language);
        known.invalidate(key(org, person.ref()));
    }

    /** The language of whoever has none. */
    public void setLanguage(OrgId org, Language language) {
        store.setLanguage(org, language);
    }

    private KnownPerson known(OrgId org, UserRef ref) {
        return known.get(
                key(org, ref),
                key -> store.find(org, ref).orElse(new KnownPerson("", Optional.empty())));
    }

    private static String key(OrgId org, UserRef ref) {
        return org.value() + " " + ref.key();
    }
}
