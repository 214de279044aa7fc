package dev.vigie.feature.knowledge.team;

import dev.vigie.feature.knowledge.CardText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of one side of a card, changed by itself. */
public enum Part {
    TITLE(75),
    ANSWER(600),
    DETAIL(3000),
    DO(140),
    DONT(140),
    ASKED(140),
    NOTE(300);

    /** Of lists: lines at most. */
    static final int MOST_LINES = 20;

    private final int most;

    /**
     * @param most characters at most, of a line when it is a list
     */
    Part(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }

    /** As typed; also the end of its message key. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean list() {
        return this == DO || this == DONT || this == ASKED;
    }

    /** What it says now; a list has one item a line. */
    String in(CardText side) {
        return switch (this) {
            case TITLE -> side.title();
            case ANSWER -> side.answer();
            case DETAIL -> side.detail();
            case DO -> String.join("\n", side.advised());
            case DONT -> String.join("\n", side.avoided());
            case ASKED -> String.join("\n", side.asked());
            case NOTE -> side.note().orElse("");
        };
    }

    /** The side with this part written anew. */
    CardText write(CardText side, String text) {
        return new CardText(
                this == TITLE ? text : side.title(),
                this == ASKED ? lines(text) : side.asked(),
                this == ANSWER ? text : side.answer(),
                this == DETAIL ? text : side.detail(),
                this == DO ? lines(text) : side.advised(),
                this == DONT ? lines(text) : side.avoided(),
                this == NOTE ? Optional.of(text) : side.note());
    }

    static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("^\\s*[-*•]\\s+", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
