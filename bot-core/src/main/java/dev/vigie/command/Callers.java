package dev.vigie.command;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;

/** Knows which organization a place belongs to and which language a person prefers. */
public interface Callers {

    /** Recognizes a speaker; an organization seen for the first time is created. */
    Caller identify(Speaker speaker, ConversationRef where);

    /** A person by reference, with the name they were last seen under in an organization. */
    Person person(OrgId org, UserRef ref);
}
