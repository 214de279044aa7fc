package dev.vigie.discord.markdown;

import java.net.URI;
import java.util.List;

/**
 * Writes the runs of one line. Markers nest in one order only: bold around link around emphasis,
 * because Discord ends a format at the first marker that could.
 */
final class MarkdownWriter {

    private final StringBuilder out = new StringBuilder();
    private boolean nothingYet = true;
    private Style open = Style.PLAIN;

    private MarkdownWriter() {}

    static String write(List<Run> runs) {
        MarkdownWriter writer = new MarkdownWriter();
        for (int i = 0; i < runs.size(); i++) {
            writer.move(runs.get(i).style());
            writer.append(
                    runs.get(i), i + 1 < runs.size() && gluedTo(runs.get(i), runs.get(i + 1)));
        }
        writer.move(Style.PLAIN);
        return writer.out.toString();
    }

    private void move(Style next) {
        if (open.sharesMarkersWith(next)) {
            return;
        }
        open.link().ifPresent(target -> out.append("](<").append(inLink(target)).append(">)"));
        if (open.strong() != next.strong()) {
            out.append("**");
        }
        if (next.link().isPresent()) {
            out.append('[');
        }
        open = next;
    }

    private void append(Run run, boolean glued) {
        String body = body(run);
        String marker = run.style().emphasis() ? emphasisMarker(glued) : "";
        out.append(marker).append(body).append(marker);
        nothingYet = nothingYet && run.isBlank();
    }

    /**
     * {@code _} is the safer marker, but needs a border behind it; {@code *} must not touch
     * another.
     */
    private String emphasisMarker(boolean glued) {
        if (!glued) {
            return "_";
        }
        return out.length() > 0 && out.charAt(out.length() - 1) == '*' ? "" : "*";
    }

    private String body(Run run) {
        return switch (run.kind()) {
            case TYPED -> Escape.typed(run.text(), nothingYet);
            case CODE -> code(run.text());
            case LITERAL, MARK -> run.text();
            case MENTION -> "<@" + run.text() + ">";
        };
    }

    private static String code(String text) {
        if (!text.contains("`")) {
            return "`" + text + "`";
        }
        String before = text.startsWith("`") ? " " : "";
        String after = text.endsWith("`") ? " " : "";
        return "``" + before + text + after + "``";
    }

    /** Does a letter follow at once, inside the same markers? */
    private static boolean gluedTo(Run run, Run next) {
        if (!next.canBeCut() || next.kind() == Run.Kind.CODE || next.text().isEmpty()) {
            return false;
        }
        char first = next.text().charAt(0);
        return run.style().sharesMarkersWith(next.style())
                && ((first >= '0' && first <= '9')
                        || (first >= 'A' && first <= 'Z')
                        || (first >= 'a' && first <= 'z'));
    }

    /** Parentheses would end the link early, stars a bold text around it. */
    private static String inLink(URI target) {
        return target.toASCIIString().replace("(", "%28").replace(")", "%29").replace("*", "%2A");
    }
}
