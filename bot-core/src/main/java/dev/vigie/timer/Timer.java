package dev.vigie.timer;

import dev.vigie.chat.OrgId;

/**
 * Something to do at a moment.
 *
 * @param kind which {@link TimerJob} does it
 * @param id its own among those of its kind, at most {@value #MAX_ID} characters
 * @param org for which organization
 * @param data what the job needs to know, in its own form
 */
public record Timer(String kind, String id, OrgId org, String data) {

    public static final int MAX_ID = 300;

    public Timer {
        if (id.isEmpty() || id.length() > MAX_ID) {
            throw new IllegalArgumentException("an id of 1 to " + MAX_ID + ": " + id);
        }
    }
}
