package dev.vigie.discord.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Discord's Markdown the way its client does and tells what a person would see. Written from
 * what is known of the client, apart from the code under test: where the two disagree, a test
 * fails.
 *
 * <p>Known oddities that it keeps: a heading or list may begin behind {@code **}; backslashes are
 * not undone in the label of a link; a heading loses the {@code #} at its end; any {@code :name:}
 * may be an emoji.
 */
final class DiscordMarkdown {

    /**
     * What is seen.
     *
     * @param text the characters, escapes undone; a moment as {@code [moment 17…]}, a mention as
     *     {@code [@1]}
     * @param formats everything that is not just characters, by name
     * @param mentioned ids of people whose mention is drawn
     */
    record Seen(String text, List<String> formats, List<String> mentioned) {}

    private record Rule(String name, Pattern pattern) {}

    private static final List<Rule> ANYWHERE =
            List.of(
                    rule("code block", "```(?:[\\w+.-]*\\n)?(.*?[^\\n].*?)```"),
                    rule("bold", "\\*\\*((?:[^*\\\\]++|\\\\.|\\*(?!\\*(?!\\*)))+)\\*\\*(?!\\*)"),
                    rule("underline", "__((?:[^_\\\\]++|\\\\.|_(?!_(?!_)))+)__(?!_)"),
                    rule(
                            "italic",
                            "\\*(?!\\s)((?:\\\\.|\\*\\*|[^*\\\\]++)+?)(?<!\\s) {0,2}\\*(?!\\*)"),
                    rule("italic", "_((?:\\\\.|__|[^_\\\\]++)+?)_(?![a-zA-Z0-9_])"),
                    rule("strikethrough", "~~(.+?)~~(?!_)"),
                    rule("spoiler", "\\|\\|(.+?)\\|\\|"),
                    rule("code", "(`+)(.+?)(?<!`)\\1(?!`)"),
                    rule("moment", "<t:(-?\\d+)(?::[tTdDfFR])?>"),
                    rule("emoji", "<a?:\\w+:\\d+>"),
                    rule("emoji", ":[^\\s:]+?:"),
                    rule("mention", "<@!?(\\d+)>"),
                    rule("role", "<@&\\d+>"),
                    rule("channel", "<#\\d+>"),
                    rule("everyone", "@(?:everyone|here)"),
                    rule("command", "</[^>]+:\\d+>"),
                    rule("navigation", "<id:\\w+>"),
                    rule("bare address", "(?:https?|steam)://[^\\s<]+[^<.,:;\"'\\]\\s]"),
                    rule("address", "<([^: >]+:/[^ >]+)>"),
                    rule(
                            "link",
                            "\\[((?:\\[[^\\]]*\\]|[^\\[\\]]++)*[^\\[]*?)\\]\\(\\s*<?"
                                    + "((?:\\([^)]*\\)|[^\\s\\\\()>]++|\\\\[^\\n])*?)>?\\s*\\)"));

    private static final List<Rule> AT_LINE_START =
            List.of(
                    rule("heading", "#{1,3}\\s+(?!#)([^\\n]*)\\n?"),
                    rule("small print", " *-# +(?!-#)([^\\n]+)\\n?"),
                    rule("list", " *(?:[*+-]|\\d+[.)]) +(.[^\\n]*(?:\\n [^\\n]*)*)\\n?"),
                    rule("quote", " *>>> (.*)"),
                    rule("quote", " *> ([^\\n]*)\\n?"));

    private final String source;
    private final boolean inLink;
    private final StringBuilder text = new StringBuilder();
    private final List<String> formats;
    private final List<String> mentioned;

    private DiscordMarkdown(
            String source, boolean inLink, List<String> formats, List<String> mentioned) {
        this.source = source;
        this.inLink = inLink;
        this.formats = formats;
        this.mentioned = mentioned;
    }

    static Seen read(String markdown) {
        DiscordMarkdown reader =
                new DiscordMarkdown(markdown, false, new ArrayList<>(), new ArrayList<>());
        String text = reader.readAll(true);
        return new Seen(text, reader.formats, reader.mentioned);
    }

    private static Rule rule(String name, String regex) {
        return new Rule(name, Pattern.compile(regex, Pattern.DOTALL));
    }

    private String readAll(boolean lineStart) {
        int at = 0;
        boolean start = lineStart;
        while (at < source.length()) {
            char c = source.charAt(at);
            boolean escapes = c == '\\' && !inLink && at + 1 < source.length();
            if (escapes && isMark(source.charAt(at + 1))) {
                text.append(source.charAt(at + 1));
                at += 2;
                start = false;
                continue;
            }
            int before = at;
            at = applied(start, at);
            if (at == before) {
                text.append(c);
                at++;
            }
            start =
                    source.charAt(at - 1) == '\n'
                            || (start && source.substring(before, at).isBlank());
        }
        return text.toString();
    }

    private static boolean isMark(char c) {
        return !(c < 128 && Character.isLetterOrDigit(c)) && !Character.isWhitespace(c);
    }

    /** Applies the rule that matches here, if one does; the place behind it. */
    private int applied(boolean start, int at) {
        Optional<Found> found = start && !inLink ? first(AT_LINE_START, at) : Optional.empty();
        found = found.or(() -> longestFormat(at)).or(() -> first(ANYWHERE, at));
        if (found.isEmpty()) {
            return at;
        }
        apply(found.get(), start);
        return found.get().match().end();
    }

    /** Bold wins over a shorter italic that begins at the same place. */
    private Optional<Found> longestFormat(int at) {
        Optional<Found> bold = first(ANYWHERE.subList(1, 3), at);
        Optional<Found> italic = first(ANYWHERE.subList(3, 5), at);
        boolean italicIsLonger =
                bold.isPresent()
                        && italic.isPresent()
                        && italic.get().match().end() >= bold.get().match().end();
        return italicIsLonger ? italic : bold.or(() -> italic);
    }

    private Optional<Found> first(List<Rule> rules, int at) {
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(source).region(at, source.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return Optional.of(new Found(rule.name(), matcher));
            }
        }
        return Optional.empty();
    }

    private void apply(Found found, boolean start) {
        Matcher match = found.match();
        formats.add(found.name());
        switch (found.name()) {
            case "code block" -> text.append(match.group(1).replaceAll("^\\n+|\\n+$", ""));
            case "code" -> text.append(trimmedCode(match.group(2)));
            case "moment" -> text.append("[moment ").append(match.group(1)).append(']');
            case "address" -> text.append(match.group(1));
            case "link" -> text.append(inner(match.group(1), true, false));
            case "heading" -> text.append(inner(heading(match.group(1)), false, true)).append('\n');
            case "small print", "quote" ->
                    text.append(inner(match.group(1), false, true)).append('\n');
            case "list" ->
                    text.append(inner(match.group(1).replaceAll("\\n {1,4}", "\n"), false, true))
                            .append('\n');
            case "mention" -> {
                mentioned.add(match.group(1));
                text.append("[@").append(match.group(1)).append(']');
            }
            case "bold", "italic", "underline", "strikethrough", "spoiler" ->
                    text.append(inner(match.group(1), false, start));
            default -> text.append(match.group());
        }
    }

    private String inner(String part, boolean link, boolean start) {
        return new DiscordMarkdown(part, inLink || link, formats, mentioned).readAll(start);
    }

    private static String heading(String title) {
        return title.stripTrailing().replaceAll("#+$", "").stripTrailing();
    }

    private static String trimmedCode(String code) {
        return code.replaceAll("^ (?= *`)|(?<=`) $", "");
    }

    private record Found(String name, Matcher match) {}
}
