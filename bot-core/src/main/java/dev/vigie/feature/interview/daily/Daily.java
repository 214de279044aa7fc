package dev.vigie.feature.interview.daily;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.Filter;
import dev.vigie.text.Language;
import java.time.Instant;

/**
 * The daily question of a channel.
 *
 * @param channel where
 * @param schedule when
 * @param filter which questions
 * @param language in which language
 * @param setBy who wanted it
 * @param next when the next one is due; whoever posts it moves this on
 */
public record Daily(
        ConversationRef channel,
        Schedule schedule,
        Filter filter,
        Language language,
        UserRef setBy,
        Instant next) {

    Daily nextAt(Instant due) {
        return new Daily(channel, schedule, filter, language, setBy, due);
    }
}
