package dev.vigie.command;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.text.Language;

/** Knows which organization a place belongs to and which language a person prefers. */
public interface Callers {

    /** Recognizes a speaker; an organization seen for the first time is created. */
    Caller identify(Speaker speaker, ConversationRef where);

    /** A person by reference, with the name they were last seen under in an organization. */
    Person person(OrgId org, UserRef ref);

    /** The language to write to a person in when they have said nothing: theirs, or that of all. */
    Language language(OrgId org, UserRef ref);

    /** The language of an organization: that of its channels. */
    Language language(OrgId org);
}
