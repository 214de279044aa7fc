package dev.vigie.command;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the values of a call and makes them canonical, wherever they come from. */
final class OptionValues {

    private static final Pattern MENTION = Pattern.compile("<@!?([A-Za-z0-9]+)(?:\\|[^>]*)?>");

    /** A Slack user group or a Discord role. */
    private static final Pattern GROUP =
            Pattern.compile("<(?:@&|!subteam\\^)([A-Za-z0-9]+)(?:\\|[^>]*)?>");

    private static final Pattern CHANNEL = Pattern.compile("<#([A-Za-z0-9]+)(?:\\|[^>]*)?>");
    private static final int CHOICES_SHOWN = 12;

    private OptionValues() {}

    /**
     * @param where whose people and channels a bare name means
     * @throws UserError when a value does not fit its option
     */
    static CommandCall checked(
            CommandSpec command,
            Map<String, String> raw,
            OrgId org,
            ConversationRef where,
            Language language) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : raw.entrySet()) {
            OptionSpec option =
                    command.option(entry.getKey())
                            .orElseThrow(
                                    () ->
                                            new UserError(
                                                    "error.argument-not-understood",
                                                    "word",
                                                    entry.getKey(),
                                                    "command",
                                                    command.name()));
            String value = Tokens.strip(entry.getValue());
            if (!value.isEmpty()) {
                values.put(option.name(), checked(option, value, org, where, language));
            }
        }
        return new CommandCall(command.path(), values);
    }

    private static String checked(
            OptionSpec option, String value, OrgId org, ConversationRef where, Language language) {
        int length = value.codePointCount(0, value.length());
        if (length > option.maxLength()) {
            throw new UserError(
                    "error.too-long",
                    "option",
                    option.name(),
                    "length",
                    length,
                    "max",
                    option.maxLength());
        }
        return switch (option.type()) {
            case TEXT, WORD, MESSAGE -> value;
            case INTEGER -> integer(option, value);
            case PERSON -> person(value, where.platform()).key();
            case CHANNEL -> channel(value, where).key();
            case CHOICE -> choice(option, value, org, language);
        };
    }

    private static String integer(OptionSpec option, String value) {
        String digits = value.replaceFirst("^#", "");
        if (!digits.matches("\\d{1,9}")) {
            throw new UserError("error.not-a-number", "option", option.name(), "value", value);
        }
        return String.valueOf(Integer.parseInt(digits));
    }

    private static UserRef person(String value, String platform) {
        Matcher mention = MENTION.matcher(value);
        if (mention.matches()) {
            return new UserRef(platform, mention.group(1));
        }
        Matcher group = GROUP.matcher(value);
        if (group.matches()) {
            return UserRef.group(platform, group.group(1));
        }
        if (value.startsWith(platform + ":")) {
            return UserRef.parse(value);
        }
        // Only the console has people whose name is their id; it keeps ids in lower case.
        String name = value.startsWith("@") ? value.substring(1) : value;
        return new UserRef(platform, name.toLowerCase(Locale.ROOT));
    }

    private static ConversationRef channel(String value, ConversationRef where) {
        Matcher mention = CHANNEL.matcher(value);
        if (mention.matches()) {
            return new ConversationRef(where.platform(), where.space(), mention.group(1));
        }
        String own = where.platform() + ":" + where.space() + ":";
        if (value.startsWith(own)) {
            return ConversationRef.parse(value);
        }
        String name = value.startsWith("#") ? value.substring(1) : value;
        return new ConversationRef(where.platform(), where.space(), name);
    }

    private static String choice(OptionSpec option, String value, OrgId org, Language language) {
        return option.choices()
                .meant(org, value)
                .map(Choice::value)
                .orElseThrow(
                        () ->
                                new UserError(
                                        "error.not-a-choice",
                                        "option",
                                        option.name(),
                                        "value",
                                        value,
                                        "choices",
                                        listed(option.choices().offered(org), language)));
    }

    private static String listed(List<Choice> choices, Language language) {
        String shown =
                choices.stream()
                        .limit(CHOICES_SHOWN)
                        .map(Choice::label)
                        .map((Bilingual<String> label) -> label.in(language))
                        .collect(Collectors.joining(", "));
        return choices.size() > CHOICES_SHOWN ? shown + "…" : shown;
    }
}
