package dev.vigie.feature.knowledge.team;

import dev.vigie.command.UserError;
import dev.vigie.feature.knowledge.Card;
import dev.vigie.feature.knowledge.CardText;
import dev.vigie.text.Language;
import java.util.List;
import java.util.regex.Pattern;

/** What a team's card must keep to: lengths that fit a screen, and never deleting criticism. */
final class CardRules {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_ID = 40;

    private static final Pattern DELETES_CRITICISM =
            Pattern.compile(
                    "(?iu)^(supprim|effac|retir|delete|remove|hide|masqu)\\p{L}*\\s+(\\p{L}+\\s+){0,2}"
                        + "(critiques?|criticism)\\b");

    private CardRules() {}

    /**
     * Looks at both sides.
     *
     * @throws UserError that says what is too long or must not be advised
     */
    static void check(Card card) {
        if (card.id().length() > MAX_ID || !ID.matcher(card.id()).matches()) {
            throw new UserError("kb.bad-id", "max", MAX_ID);
        }
        for (Language language : Language.values()) {
            CardText side = card.in(language);
            for (Part part : Part.values()) {
                check(part, part.in(side));
            }
            if (side.advised().stream().anyMatch(l -> DELETES_CRITICISM.matcher(l).find())) {
                throw new UserError("kb.deletes-criticism");
            }
        }
    }

    private static void check(Part part, String text) {
        List<String> lines = part.list() ? Part.lines(text) : List.of(text.strip());
        if (lines.size() > Part.MOST_LINES) {
            throw new UserError("kb.too-many-lines", "lines", lines.size(), "max", Part.MOST_LINES);
        }
        for (String line : lines) {
            int length = line.codePointCount(0, line.length());
            if (length > part.most()) {
                throw new UserError("kb.part-too-long", "length", length, "max", part.most());
            }
        }
    }
}
