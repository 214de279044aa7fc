package dev.vigie.org;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.text.Language;
import java.time.Instant;
import java.util.Optional;

/** Remembers organizations, their spaces and their people. */
public interface OrgStore {

    /** The organization a space belongs to; created on first sight, even by two at once. */
    OrgId orgOf(String platform, String space, Language language, Instant now);

    Language languageOf(OrgId org);

    void setLanguage(OrgId org, Language language);

    /** Remembers the name a person was seen under, or the beginning of a very long one. */
    void seen(OrgId org, UserRef person, String name);

    Optional<KnownPerson> find(OrgId org, UserRef person);

    void setLanguage(OrgId org, UserRef person, Language language);

    /**
     * A person that was seen.
     *
     * @param name the last one
     * @param language the one they chose, if they did
     */
    record KnownPerson(String name, Optional<Language> language) {}
}
