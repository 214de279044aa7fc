package dev.vigie.feature.crisis;

import dev.vigie.chat.QuotedMessage;
import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.Quotes;
import dev.vigie.org.CrisisUnitStore;
import dev.vigie.reply.Reply;
import dev.vigie.text.Bilingual;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens crises: the playbook proposed from what is said, the message kept, no double opening. */
final class CrisisOpening {

    private static final int PROPOSED = 3;
    private static final int MAX_SUBJECT = 300;

    private final Playbooks playbooks;
    private final CrisisReplies replies;
    private final CrisisDesk desk;
    private final CrisisCard card;
    private final CrisisWords names;
    private final CrisisUnitStore units;
    private final Quotes quotes;

    CrisisOpening(Playbooks playbooks, CrisisOffice office, CrisisReplies replies) {
        this.playbooks = playbooks;
        this.replies = replies;
        this.desk = office.desk();
        this.card = office.card();
        this.names = office.names();
        this.units = office.ports().units();
        this.quotes = office.ports().quotes();
    }

    CommandSpec command(OptionSpec severity) {
        return options(CommandSpec.named("crisis start"), severity)
                .asShortcut()
                .inMenuOf(CommandSpec.Menu.MESSAGE)
                .handledBy(use -> start(use, false));
    }

    /** The same, although one like it has just been opened here. */
    CommandSpec another(OptionSpec severity) {
        return options(CommandSpec.named("crisis another"), severity)
                .unlisted()
                .handledBy(use -> start(use, true));
    }

    private CommandSpec.Builder options(CommandSpec.Builder command, OptionSpec severity) {
        return command.optional(OptionSpec.choice("playbook", names()))
                .optional(severity)
                .optional(OptionSpec.text("subject").atMost(MAX_SUBJECT))
                .optional(OptionSpec.message("message"))
                .inChannelOnce("playbook");
    }

    private Reply start(Invocation use, boolean anyway) {
        Optional<QuotedMessage> message =
                use.optional("message").flatMap(id -> quotes.find(use.org(), id));
        Optional<String> subject = use.optional("subject").or(() -> message.flatMap(this::gist));
        Optional<Playbook> playbook = use.optional("playbook").flatMap(playbooks::playbook);
        if (playbook.isEmpty()) {
            List<Playbook> proposed =
                    subject.map(said -> playbooks.proposedFor(said, PROPOSED)).orElse(List.of());
            return replies.choosePlaybook(use, proposed, List.copyOf(playbooks.all()));
        }
        Severity severity =
                use.integer("severity").map(Severity::of).orElse(playbook.get().severity().usual());
        CrisisDesk.Opening opening =
                desk.open(
                        use,
                        new CrisisEvent.Opened(playbook.get(), severity, subject, use.where()),
                        message.map(CrisisOpening::kept),
                        anyway);
        return opening.fresh()
                ? card.opened(use, opening.crisis(), units.unit(use.org()))
                : already(use, opening.crisis());
    }

    /** A double click shows the crisis; somebody else is asked whether they mean the same. */
    private Reply already(Invocation use, Crisis crisis) {
        return crisis.openedBy().equals(use.person().ref())
                ? card.opened(use, crisis, units.unit(use.org()))
                : replies.offerToJoin(use, crisis, names.name(use.org(), crisis.openedBy()));
    }

    private static CrisisEvent.EvidenceKept kept(QuotedMessage message) {
        return new CrisisEvent.EvidenceKept(
                message.author().ref(),
                message.author().name(),
                message.text(),
                message.at(),
                message.link().map(URI::toString));
    }

    /** The beginning of a message, when it says anything. */
    private Optional<String> gist(QuotedMessage message) {
        return message.text().isBlank()
                ? Optional.empty()
                : Optional.of(beginning(message.text().strip()));
    }

    private static String beginning(String whole) {
        if (whole.codePointCount(0, whole.length()) <= MAX_SUBJECT) {
            return whole;
        }
        String part = whole.substring(0, whole.offsetByCodePoints(0, MAX_SUBJECT - 1));
        int space = part.lastIndexOf(' ');
        return (space > 0 ? part.substring(0, space) : part) + "…";
    }

    private Choices names() {
        List<Choice> choices = new ArrayList<>();
        for (Playbook playbook : playbooks.all()) {
            choices.add(
                    new Choice(
                            playbook.id(),
                            new Bilingual<>(playbook.fr().name(), playbook.en().name())));
        }
        return Choices.of(choices);
    }
}
