package dev.vigie.discord.markdown;

import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.TimeFormat;

/** Flattens spans into runs; what Discord could not show as it is becomes something that it can. */
final class SpanRuns implements Span.Visitor<List<Run>> {

    private static final String PLATFORM = "discord";
    private static final Pattern SNOWFLAKE = Pattern.compile("\\d{1,20}");

    /**
     * Discord undoes no backslash in a link's label, and refuses labels that look like an address
     * or hold an emoji: only a label that needs no escaping can hide its address.
     */
    private static final Pattern SAFE_LABEL =
            Pattern.compile("[\\p{L}\\p{M}\\p{N} \u00a0\u202f.,;'’\"“”«»!?()%&+=–—…-]+");

    private final Style style;

    private SpanRuns(Style style) {
        this.style = style;
    }

    static List<Run> of(Text text) {
        return new SpanRuns(Style.PLAIN).all(text);
    }

    private List<Run> all(Text text) {
        List<Run> runs = new ArrayList<>();
        text.spans().forEach(span -> runs.addAll(span.accept(this)));
        return runs;
    }

    @Override
    public List<Run> plain(Span.Plain span) {
        return WebAddresses.split(span.text()).stream()
                .map(run -> run.canBeCut() ? new Run(run.kind(), run.text(), style) : run)
                .toList();
    }

    @Override
    public List<Run> strong(Span.Strong span) {
        return new SpanRuns(style.asStrong()).all(span.text());
    }

    @Override
    public List<Run> emphasis(Span.Emphasis span) {
        return new SpanRuns(style.asEmphasis()).all(span.text());
    }

    /** Code is never bold or slanted: its own stars and underscores would end the format. */
    @Override
    public List<Run> code(Span.Code span) {
        return span.text().contains("``")
                ? List.of(new Run(Run.Kind.TYPED, span.text(), style))
                : List.of(new Run(Run.Kind.CODE, span.text(), Style.PLAIN));
    }

    @Override
    public List<Run> link(Span.Link span) {
        URI target = span.target();
        if (span.label().equals(Text.plain(target.toString())) || span.label().isEmpty()) {
            return List.of(address(target));
        }
        List<Run> label = all(span.label());
        if (canBeFollowed(target) && isSafe(label)) {
            return label.stream().map(run -> labelled(run, target)).toList();
        }
        List<Run> spelledOut = new ArrayList<>(label);
        spelledOut.add(new Run(Run.Kind.TYPED, " (", style));
        spelledOut.add(address(target));
        spelledOut.add(new Run(Run.Kind.TYPED, ")", style));
        return spelledOut;
    }

    @Override
    public List<Run> mention(Span.Mention span) {
        var ref = span.person().ref();
        String id = (ref.isGroup() ? Mentioned.ROLE : "") + ref.bareId();
        return ref.platform().equals(PLATFORM) && SNOWFLAKE.matcher(ref.bareId()).matches()
                ? List.of(new Run(Run.Kind.MENTION, id, style.withoutEmphasis()))
                : List.of(new Run(Run.Kind.TYPED, "@" + span.person().name(), style));
    }

    @Override
    public List<Run> moment(Span.Moment span) {
        TimeFormat format =
                switch (span.precision()) {
                    case TIME -> TimeFormat.TIME_SHORT;
                    case DAY_AND_TIME -> TimeFormat.DATE_TIME_SHORT;
                };
        String mark = "<t:" + span.at().getEpochSecond() + ":" + format.getStyle() + ">";
        return List.of(new Run(Run.Kind.MARK, mark, style.withoutEmphasis()));
    }

    private Run address(URI target) {
        return canBeFollowed(target)
                ? Run.mark("<" + target.toASCIIString() + ">")
                : new Run(Run.Kind.TYPED, target.toString(), style);
    }

    private static boolean canBeFollowed(URI target) {
        return ("https".equals(target.getScheme()) || "http".equals(target.getScheme()))
                && target.getHost() != null
                && target.toASCIIString().length() <= WebAddresses.LONGEST;
    }

    private static boolean isSafe(List<Run> label) {
        String words = label.stream().map(Run::text).collect(Collectors.joining());
        return label.stream().allMatch(run -> run.kind() == Run.Kind.TYPED)
                && !words.isBlank()
                && SAFE_LABEL.matcher(words.replace(": ", " ")).matches();
    }

    /** Discord drops non-breaking spaces from labels, which would glue words together. */
    private static Run labelled(Run run, URI target) {
        String words = run.text().replace('\u00a0', ' ').replace('\u202f', ' ');
        return new Run(Run.Kind.LITERAL, words, run.style().linkedTo(target));
    }
}
