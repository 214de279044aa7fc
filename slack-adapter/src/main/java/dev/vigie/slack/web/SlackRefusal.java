package dev.vigie.slack.web;

import dev.vigie.platform.Undeliverable;
import java.io.Serial;
import java.util.Map;

/** Slack answered {@code ok:false} for a reason that trying again does not change. */
public final class SlackRefusal extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private static final Map<String, Undeliverable.Reason> REASONS =
            Map.ofEntries(
                    Map.entry("message_not_found", Undeliverable.Reason.GONE),
                    Map.entry("cant_update_message", Undeliverable.Reason.GONE),
                    Map.entry("edit_window_closed", Undeliverable.Reason.GONE),
                    Map.entry("thread_not_found", Undeliverable.Reason.GONE),
                    Map.entry("is_archived", Undeliverable.Reason.ARCHIVED),
                    Map.entry("channel_is_archived", Undeliverable.Reason.ARCHIVED),
                    Map.entry("not_in_channel", Undeliverable.Reason.NOT_ALLOWED),
                    // also what Slack answers for a private channel that Vigie is not in
                    Map.entry("channel_not_found", Undeliverable.Reason.NOT_ALLOWED),
                    Map.entry("missing_scope", Undeliverable.Reason.NOT_ALLOWED),
                    Map.entry("restricted_action", Undeliverable.Reason.NOT_ALLOWED),
                    Map.entry(
                            "restricted_action_read_only_channel",
                            Undeliverable.Reason.NOT_ALLOWED),
                    Map.entry("restricted_action_thread_locked", Undeliverable.Reason.NOT_ALLOWED),
                    Map.entry("user_not_in_channel", Undeliverable.Reason.NOT_ALLOWED),
                    Map.entry("cannot_dm_bot", Undeliverable.Reason.CLOSED),
                    Map.entry("messages_tab_disabled", Undeliverable.Reason.CLOSED),
                    Map.entry("user_disabled", Undeliverable.Reason.CLOSED),
                    Map.entry("user_not_visible", Undeliverable.Reason.CLOSED),
                    Map.entry("user_not_found", Undeliverable.Reason.UNKNOWN),
                    Map.entry("users_not_found", Undeliverable.Reason.UNKNOWN),
                    Map.entry("no_such_subteam", Undeliverable.Reason.UNKNOWN),
                    Map.entry("subteam_not_found", Undeliverable.Reason.UNKNOWN));

    private final String error;
    private final String needed;

    /**
     * What Slack said.
     *
     * @param error its word for it
     * @param needed the scope that is missing, empty for none
     */
    public SlackRefusal(String error, String needed) {
        super(needed.isEmpty() ? error : error + ": " + needed);
        this.error = error;
        this.needed = needed;
    }

    /** The scopes that are missing, empty for none. */
    public String needed() {
        return needed;
    }

    /** Slack's word for it: {@code channel_not_found}. */
    public String error() {
        return error;
    }

    /** What it means for a message. */
    public Undeliverable.Reason reason() {
        return REASONS.getOrDefault(error, Undeliverable.Reason.REFUSED);
    }

    Undeliverable undeliverable() {
        return new Undeliverable(reason(), String.valueOf(getMessage()));
    }
}
