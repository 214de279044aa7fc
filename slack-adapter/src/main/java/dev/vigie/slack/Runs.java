package dev.vigie.slack;

import dev.vigie.chat.Person;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import dev.vigie.text.Language;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads spans within spans as a flat row of runs.
 *
 * <p>A span that Slack could refuse becomes words: a person of another platform, an address that no
 * browser opens, a moment outside Slack's calendar.
 */
final class Runs implements Span.Visitor<List<Run>> {

    private static final Pattern USER_ID = Pattern.compile("[UW][A-Z0-9]{2,}");
    private static final Pattern GROUP_ID = Pattern.compile("S[A-Z0-9]{2,}");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Language language;
    private final Style style;

    Runs(Language language, Style style) {
        this.language = language;
        this.style = style;
    }

    List<Run> of(Text text) {
        return text.spans().stream().flatMap(span -> span.accept(this).stream()).toList();
    }

    /** What a person reads in a row of runs. */
    static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    @Override
    public List<Run> plain(Span.Plain span) {
        return words(span.text(), style);
    }

    @Override
    public List<Run> strong(Span.Strong span) {
        return new Runs(language, style.withBold()).of(span.text());
    }

    @Override
    public List<Run> emphasis(Span.Emphasis span) {
        return new Runs(language, style.withItalic()).of(span.text());
    }

    @Override
    public List<Run> code(Span.Code span) {
        return words(span.text(), style.withCode());
    }

    @Override
    public List<Run> link(Span.Link span) {
        String address = span.target().toASCIIString();
        String label = plainText().of(span.label());
        if (label.isBlank()) {
            label = address;
        }
        if (opens(span.target()) && address.length() <= Limits.LINK) {
            return List.of(new Run.Anchor(label, style, address));
        }
        return words(label.equals(address) ? label : label + " (" + address + ")", style);
    }

    @Override
    public List<Run> mention(Span.Mention span) {
        Person person = span.person();
        String name = "@" + person.name();
        boolean ours = person.ref().platform().equals(SlackPlatform.ID);
        if (ours && person.ref().isGroup() && GROUP_ID.matcher(person.ref().bareId()).matches()) {
            return List.of(new Run.Group(name, person.ref().bareId()));
        }
        boolean known = ours && USER_ID.matcher(person.ref().id()).matches();
        return known ? List.of(new Run.Somebody(name, person.ref().id())) : words(name, style);
    }

    @Override
    public List<Run> moment(Span.Moment span) {
        String fallback = plainText().moment(span) + " UTC";
        long second = span.at().getEpochSecond();
        return second >= 0 && second <= Integer.MAX_VALUE
                ? List.of(new Run.Moment(fallback, style, (int) second, span.precision()))
                : words(fallback, style);
    }

    private PlainText plainText() {
        return new PlainText(language, ZoneOffset.UTC);
    }

    private static List<Run> words(String text, Style style) {
        return text.isEmpty() ? List.of() : List.of(new Run.Words(text, style));
    }

    private static boolean opens(URI address) {
        return address.getScheme() != null
                && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
    }
}
