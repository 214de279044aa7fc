package dev.vigie.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message as Slack takes it.
 *
 * @param text the same words without form, for notifications and screen readers; already escaped,
 *     to be posted with markup turned off ({@code mrkdwn: false})
 * @param blocks what is shown
 */
public record SlackMessage(String text, List<LayoutBlock> blocks) {

    public SlackMessage {
        blocks = List.copyOf(blocks);
    }

    /** The blocks as the JSON array to send. */
    public String blocksJson() {
        return SlackJson.of(blocks);
    }
}
