package dev.vigie.slack.events;

import dev.vigie.command.CommandCatalog;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text as Slack writes it down: with its control characters escaped, and links in markup. */
public final class SlackText {

    private static final Pattern LINK =
            Pattern.compile("<((?:https?|mailto|tel):[^|>]+)(?:\\|([^>]*))?>");
    private static final Pattern EVERYBODY =
            Pattern.compile("<!(here|channel|everyone)(?:\\|[^>]*)?>");

    /** What help is asked with where its own word is not free. */
    public static final String OWN_WORD = "vigie";

    private SlackText() {}

    /** As the person typed it; people, groups and channels stay in Slack's markup. */
    static String typed(String text) {
        Matcher links = LINK.matcher(text);
        String linked = links.replaceAll(link -> Matcher.quoteReplacement(address(link)));
        return unescaped(EVERYBODY.matcher(linked).replaceAll("@$1"));
    }

    private static String address(MatchResult link) {
        String target = link.group(1);
        String label = link.group(2);
        boolean same = label != null && target.endsWith(label);
        return same && !target.startsWith("http") ? label : target;
    }

    static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** What was said to Vigie, without its name in front. */
    static String said(String text, String bot) {
        return typed(text.replaceFirst("^\\s*<@" + bot + "(?:\\|[^>]*)?>[\\s:,]*", ""));
    }

    /**
     * A slash command as the core reads it: without the prefix that it may have in this workspace.
     * Vigie's own word stands for nothing: what follows it is read by itself.
     */
    static String command(CommandCatalog catalog, String command, String text) {
        String word = command.startsWith("/") ? command.substring(1) : command;
        String rest = typed(text);
        for (int i = 0; i < word.length(); i++) {
            boolean starts = Character.isLetterOrDigit(word.charAt(i));
            if (starts && catalog.groupNamed(word.substring(i)).isPresent()) {
                return "/" + word.substring(i) + " " + rest;
            }
        }
        if (rest.isBlank()) {
            return "/help";
        }
        boolean known = !rest.startsWith("/") && catalog.match(rest).isPresent();
        return known ? "/" + rest : rest;
    }
}
