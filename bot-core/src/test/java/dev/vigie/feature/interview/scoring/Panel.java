package dev.vigie.feature.interview.scoring;

import dev.vigie.reply.Download;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Reply;
import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A frozen kit made by Ann, with Bob beside her, and one candidate. */
final class Panel {

    final Conversation chat;
    final Conversation.Voice ann;
    final Conversation.Voice bob;
    final int items;

    Panel(Conversation chat) {
        this.chat = chat;
        ann = chat.member("Ann", Language.EN);
        bob = chat.member("Bob", Language.FR);
        bob.says("/aide");
        ann.says("/interview kit create community-manager intermediate 40 competencies:QA1, XC1");
        items = ((List<?>) ann.meta("questions")).size();
        ann.says("/interview kit invite @bob");
        ann.says("/interview kit freeze");
        ann.says("/interview candidate add Heron-7");
    }

    /** Gives the same points for every question. */
    void scores(Conversation.Voice voice, int points) {
        voice.says("/interview score Heron-7");
        while (voice.labels().stream().anyMatch(label -> label.startsWith(points + " · "))) {
            voice.presses(points + " · ");
        }
    }

    void submits(Conversation.Voice voice, int points) {
        scores(voice, points);
        voice.presses(voice.equals(bob) ? "Remettre" : "Submit");
    }

    /** All that a reply holds: words, buttons, files. */
    static String everything(Reply reply) {
        StringBuilder all =
                new StringBuilder(new PlainText(reply.language(), Conversation.ZONE).of(reply));
        reply.pressable().forEach(b -> all.append('\n').append(b.label()).append(b.call()));
        for (Download file : reply.files()) {
            all.append('\n').append(new String(file.content().toArray(), StandardCharsets.UTF_8));
        }
        return all.append(reply.meta()).toString();
    }
}
