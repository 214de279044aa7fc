package dev.vigie.command;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * One use of a command: who, where, with which options. Options have been checked against the spec:
 * required ones are there, choices are canonical values, numbers are numbers.
 *
 * @param spec the command
 * @param call its options
 * @param caller who uses it
 * @param where the conversation
 * @param at when
 * @param words messages in the caller's language
 */
public record Invocation(
        CommandSpec spec,
        CommandCall call,
        Caller caller,
        ConversationRef where,
        Instant at,
        Wording words) {

    public OrgId org() {
        return caller.org();
    }

    public Person person() {
        return caller.person();
    }

    public Language language() {
        return words.language();
    }

    /** A required option's text. */
    public String text(String option) {
        return optional(option)
                .orElseThrow(() -> new IllegalStateException("not a required option: " + option));
    }

    public Optional<String> optional(String option) {
        return call.option(option);
    }

    public Optional<Integer> integer(String option) {
        return optional(option).map(Integer::valueOf);
    }

    public Optional<UserRef> user(String option) {
        return optional(option).map(UserRef::parse);
    }

    public Optional<ConversationRef> channel(String option) {
        return optional(option).map(ConversationRef::parse);
    }

    /** An answer with the visibility the command declared. */
    public Reply.Builder reply() {
        return replyIn(language());
    }

    /** The same, in another language than the caller's. */
    public Reply.Builder replyIn(Language other) {
        return Reply.to(spec.visibility(call), other);
    }
}
